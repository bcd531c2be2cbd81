package org.supplierescalation.casefile;

import java.time.LocalDate;
import org.supplierescalation.term.DutchDates;

/**
 * Something that proves a breach.
 *
 * @param breach the id of the breach, as chosen in the form
 * @param source what it is and where to find it
 * @param datedOn the day on the piece itself
 */
public record NewEvidence(String breach, EvidenceKind kind, String source, LocalDate datedOn) {

  /** As it stands with the breach. */
  public String inWords() {
    return "%s van %s: %s".formatted(kind.dutch(), DutchDates.inDigits(datedOn), source);
  }
}
