package org.supplierescalation.people;

import java.util.Set;
import org.supplierescalation.casefile.Viewer;

/**
 * Somebody in the organisation.
 *
 * @param name user id
 * @param groups group ids
 */
public record Colleague(String name, Set<String> groups, boolean seesEveryCase) implements Viewer {
  public Colleague {
    groups = Set.copyOf(groups);
  }

  public boolean sharesAGroupWith(Colleague other) {
    return groups.stream().anyMatch(other.groups()::contains);
  }
}
