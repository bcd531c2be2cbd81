package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;
import org.supplierescalation.term.TermSpan;

/**
 * How likely a court finds the term too short (law.md 6b, output {@code risico}).
 *
 * <p>HIGH: much work in less than fourteen days. MEDIUM: ordinary work in less than seven days, or
 * less time than the table gives for such a failure. LOW: otherwise.
 */
public enum TermRisk implements Word {
  LOW("Laag"),
  MEDIUM("Middel"),
  HIGH("Hoog");

  private static final TermSpan ENOUGH_FOR_MUCH_WORK = TermSpan.days(14);
  private static final TermSpan ENOUGH_FOR_ORDINARY_WORK = TermSpan.days(7);

  private final String dutch;

  TermRisk(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /**
   * @param base what the table gives
   */
  static TermRisk of(Complexity complexity, TermSpan term, TermSpan base) {
    if (complexity == Complexity.HIGH && term.compareTo(ENOUGH_FOR_MUCH_WORK) < 0) {
      return HIGH;
    }
    boolean ordinaryWorkInHaste =
        complexity == Complexity.MEDIUM && term.compareTo(ENOUGH_FOR_ORDINARY_WORK) < 0;
    return ordinaryWorkInHaste || term.compareTo(base) < 0 ? MEDIUM : LOW;
  }
}
