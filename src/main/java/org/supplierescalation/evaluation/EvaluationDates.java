package org.supplierescalation.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** The days of an evaluation, on which people work. None of them has legal effect. */
public class EvaluationDates {

  private static final LocalTime START_OF_BUSINESS = LocalTime.of(9, 0);
  private static final int REPLY_WORKING_DAYS = 5;

  private final BusinessCalendar calendar;

  public EvaluationDates(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /** The next one after this day; where nobody works then, on the first working day after. */
  public LocalDate next(Law law, Rhythm rhythm, LocalDate after) {
    LocalDate day = rhythm.after(after);
    return calendar.isWorkingDay(law, day) ? day : calendar.plusWorkingDays(law, day, 1);
  }

  /** When the preparation begins. */
  public Instant begins(Law law, LocalDate plannedOn) {
    return LegalTime.at(law, plannedOn, START_OF_BUSINESS);
  }

  /** Until when the supplier is asked to say what is wrong in the report. */
  public LocalDate replyBy(Law law, LocalDate sentOn) {
    return calendar.plusWorkingDays(law, sentOn, REPLY_WORKING_DAYS);
  }
}
