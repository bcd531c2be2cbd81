package org.supplierescalation.notice;

import org.supplierescalation.casefile.Priority;

/** The decision table {@code term-length} (law.md 6b): the business signs it off, not Java. */
public interface TermLengthTable {

  TermLength lookUp(NoticeKind kind, Priority impact, Complexity complexity);

  /**
   * What the table answers.
   *
   * @param baseDays calendar days, before the contract is looked at
   * @param ground the row that applied, in Dutch
   * @param version of the table
   */
  record TermLength(int baseDays, String ground, int version) {}
}
