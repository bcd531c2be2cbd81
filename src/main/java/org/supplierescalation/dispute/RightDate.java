package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a right, and when to warn of it.
 *
 * @param lastDay on which the right can still be secured
 * @param why how the day was found, in Dutch
 * @param ground of the governing law or the contract, in Dutch
 * @param whatToDo in Dutch
 * @param warnOn in order, none after the last day
 */
public record RightDate(
    Right right,
    LocalDate lastDay,
    String why,
    String ground,
    String whatToDo,
    List<LocalDate> warnOn) {

  public RightDate {
    warnOn = warnOn.stream().filter(day -> !day.isAfter(lastDay)).distinct().sorted().toList();
  }
}
