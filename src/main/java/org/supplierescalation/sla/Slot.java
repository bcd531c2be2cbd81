package org.supplierescalation.sla;

import java.time.LocalTime;

/**
 * Hours of one day in which service is due, on the clocks of the service window.
 *
 * @param from first moment
 * @param to first moment after; not later than {@code from} means on the next day, so that 00:00 to
 *     00:00 is the whole day and 22:00 to 06:00 is a night
 */
public record Slot(LocalTime from, LocalTime to) {

  static final Slot WHOLE_DAY = new Slot(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  boolean endsNextDay() {
    return !to.isAfter(from);
  }
}
