package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A warning that was raised, and its answer.
 *
 * @param date the right as it was when we warned
 * @param answered null as long as nobody answered
 */
public record RightWarning(
    long id, RightDate date, LocalDate warnedOn, @Nullable Answered answered) {

  /**
   * What the lawyer said.
   *
   * @param askAgain the day to warn again, or null
   */
  public record Answered(
      RightAnswer answer, @Nullable LocalDate askAgain, String reason, String by, LocalDate on) {}

  boolean settles() {
    return answered != null
        && answered.answer() != RightAnswer.LATER
        && answered.answer() != RightAnswer.EXPIRED;
  }

  Optional<LocalDate> askAgain() {
    return Optional.ofNullable(answered).map(Answered::askAgain);
  }
}
