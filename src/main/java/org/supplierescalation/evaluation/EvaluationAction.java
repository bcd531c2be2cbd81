package org.supplierescalation.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action on file.
 *
 * @param doneOn or null as long as it is open
 * @param doneHow what shows that it was done; empty as long as it is open
 */
public record EvaluationAction(
    long id,
    EvaluationKey evaluation,
    NewAction agreed,
    @Nullable LocalDate doneOn,
    String doneHow) {

  public boolean isOpen() {
    return doneOn == null;
  }

  /** The day itself still counts. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && agreed.dueOn().isBefore(today);
  }
}
