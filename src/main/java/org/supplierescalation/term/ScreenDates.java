package org.supplierescalation.term;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as the pages show them, on the clocks of the country of the law. */
public record ScreenDates(Law law, Instant now) {

  public static ScreenDates of(Law law, Clock clock) {
    return new ScreenDates(law, clock.instant());
  }

  public String day(LocalDate day) {
    return DutchDates.inDigits(day);
  }

  public String day(Instant moment) {
    return DutchDates.inDigits(moment.atZone(law.zone()).toLocalDate());
  }

  public String moment(Instant moment) {
    return DutchDates.inWords(moment, law);
  }

  /** The time of day, where the day is known already. */
  public String hour(Instant moment) {
    return DutchDates.hour(moment, law);
  }

  public String lastDay(Instant end) {
    return DutchDates.inDigits(DutchDates.lastDay(end, law));
  }

  public String end(Instant moment) {
    return DutchDates.endInWords(moment, law);
  }

  public boolean isOver(@Nullable Instant moment) {
    return moment != null && moment.isBefore(now);
  }

  public LocalDate today() {
    return now.atZone(law.zone()).toLocalDate();
  }
}
