package org.supplierescalation.lesson;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Outcome;

/**
 * What a closed case taught, for the next case or contract with the same supplier.
 *
 * @param subject of the case
 * @param closedOn by the Dutch clock
 */
public record EarlierLesson(
    String subject, @Nullable Outcome outcome, LocalDate closedOn, Lesson lesson) {

  /** How the case ended, in a word. */
  public String ending() {
    return outcome == null ? "Gesloten" : outcome.dutch();
  }
}
