package org.supplierescalation.retention;

import java.time.LocalDate;
import org.supplierescalation.term.Law;

/**
 * How long the content of a case is kept after it was closed.
 *
 * @param validFrom a later row of the same law replaces it from its own day on
 * @param years after the day of closing
 * @param ground why so long, Dutch
 * @param source where that was read, Dutch
 */
public record RetentionRule(Law law, LocalDate validFrom, int years, String ground, String source) {

  /** The last day on which the content must still be there. */
  public LocalDate keptUntil(LocalDate closedOn) {
    return closedOn.plusYears(years);
  }

  /** As one reads it on the timeline. */
  public String inWords() {
    return "%d jaar na sluiting (%s)".formatted(years, ground);
  }
}
