package org.supplierescalation.remedy;

import java.util.Set;

/**
 * One line of what table {@code remedies} answered. A remedy that misses several things has a line
 * for each.
 *
 * @param missing what has to be there first, in Dutch; empty when the remedy is open
 * @param excludes what cannot be combined with it, in Dutch, may be empty
 * @param excluded the remedies that cannot be chosen together with it
 * @param ground article of law or contract
 */
public record RemedyFinding(
    Remedy remedy,
    boolean open,
    String missing,
    String excludes,
    Set<Remedy> excluded,
    String ground) {

  public RemedyFinding {
    excluded = Set.copyOf(excluded);
  }
}
