package org.supplierescalation.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** From a day in a letter to the moment it means, on the clocks of the country of the law. */
public final class LegalTime {

  private LegalTime() {}

  /** The first moment after the last day: midnight, when that day's 24:00 has passed. */
  public static Instant firstMomentAfter(Law law, LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(law.zone()).toInstant();
  }

  /**
   * That time on that day. A time the clocks skip in spring becomes an hour later; of a time that
   * comes twice in autumn, the first is meant.
   */
  public static Instant at(Law law, LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(law.zone()).toInstant();
  }
}
