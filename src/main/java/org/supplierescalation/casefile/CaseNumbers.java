package org.supplierescalation.casefile;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * The cases that a person may see, in numbers.
 *
 * @param open how many are open
 * @param byStage open cases in each stage; a stage without cases is not named
 * @param late open cases whose first open task is over its date
 * @param thisWeek open cases whose first open task must be done this week, and is not late
 * @param waitingForSupplier open cases in which it is the supplier's turn
 * @param paused open cases that rest
 * @param months opened and closed cases per month, oldest first, the current month last
 */
public record CaseNumbers(
    int open,
    Map<Stage, Integer> byStage,
    int late,
    int thisWeek,
    int waitingForSupplier,
    int paused,
    List<Month> months) {

  public CaseNumbers {
    byStage = Map.copyOf(byStage);
    months = List.copyOf(months);
  }

  /** Cases opened and closed in one month of the organisation's own calendar. */
  public record Month(YearMonth month, int opened, int closed) {}
}
