package org.supplierescalation.casefile;

import java.util.Optional;

/** The decision table that ranks a case by its impact on the business (law.md 6c). */
public interface PriorityTable {

  /** Empty when no rule fits. */
  Optional<PriorityAnswer> answer(Hindrance hindrance);

  /**
   * What table {@code priority} answered.
   *
   * @param reaction within which the supplier should react, in Dutch
   * @param update how often it should report its progress, in Dutch
   * @param ground why, one Dutch sentence
   * @param tableVersion which version of the table answered
   */
  record PriorityAnswer(
      Priority priority, String reaction, String update, String ground, int tableVersion) {}
}
