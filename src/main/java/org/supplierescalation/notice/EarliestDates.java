package org.supplierescalation.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * The earliest dates if we start on a given day, each with its reason.
 *
 * @param term the term that was counted with
 * @param steps in order of time
 */
public record EarliestDates(ProposedTerm term, List<Step> steps) {

  public EarliestDates {
    steps = List.copyOf(steps);
  }

  /**
   * One of them.
   *
   * @param name as on screen and on the API, in Dutch
   * @param on the earliest day
   * @param reason how it was counted, Dutch sentences
   * @param assumptions what has to be so for that day to be reached, Dutch
   */
  public record Step(
      EarliestStep step, String name, LocalDate on, List<String> reason, List<String> assumptions) {

    public Step {
      reason = List.copyOf(reason);
      assumptions = List.copyOf(assumptions);
    }
  }
}
