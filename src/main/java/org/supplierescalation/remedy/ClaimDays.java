package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** The days of a claim, by the calendar and the clocks of the governing law. */
public class ClaimDays {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  private final BusinessCalendar calendar;
  private final Clock clock;

  public ClaimDays(BusinessCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  public LocalDate today(Law law) {
    return LocalDate.now(clock.withZone(law.zone()));
  }

  /** The day to pay by when the letter goes out today. */
  public LocalDate payBy(Law law, int workingDays) {
    return calendar.plusWorkingDays(law, today(law), workingDays);
  }

  /** When payment is late: 17.00 on the day that the letter prints. */
  public Instant payableUntil(Law law, LocalDate payBy) {
    return LegalTime.at(law, payBy, END_OF_OFFICE_DAY);
  }
}
