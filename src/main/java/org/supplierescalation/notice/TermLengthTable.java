package org.supplierescalation.notice;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.term.TermSpan;

/** The decision table {@code term-length} (law.md 6b): the business signs it off, not Java. */
public interface TermLengthTable {

  TermLength lookUp(NoticeKind kind, Priority impact, Complexity complexity);

  /**
   * What the table answers.
   *
   * @param baseDays calendar days, before the contract is looked at
   * @param baseHours the same in hours, where days are too long; else null
   * @param ground the row that applied, in Dutch
   * @param version of the table
   */
  record TermLength(int baseDays, @Nullable Integer baseHours, String ground, int version) {

    TermSpan length() {
      return baseHours == null ? TermSpan.days(baseDays) : TermSpan.hours(baseHours);
    }
  }
}
