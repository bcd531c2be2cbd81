package org.supplierescalation.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * When a rung fires: always at 8.30 in the morning of a working day, by the calendar and the clocks
 * of the law of the contract. A task whose last day is no working day counts from the working day
 * before it, for what comes before.
 */
public class RungMoments {

  /** When people have just begun. */
  public static final LocalTime MORNING = LocalTime.of(8, 30);

  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private final BusinessCalendar calendar;

  public RungMoments(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * @param due the first moment at which the task is too late
   * @param workingDays as in {@link Rung}
   */
  public Instant of(Law law, Instant due, int workingDays) {
    LocalDate last = DutchDates.lastDay(due, law);
    LocalDate day =
        workingDays > 0
            ? calendar.plusWorkingDays(law, last, workingDays)
            : calendar.minusWorkingDays(law, workingDayUntil(law, last), -workingDays);
    return LegalTime.at(law, day, MORNING);
  }

  /**
   * As in "over 2 werkdagen", "vandaag", "3 werkdagen te laat"; counts whole days, so a task of
   * this morning is "vandaag" until midnight.
   */
  public String inWords(Law law, Instant due, Instant now) {
    LocalDate last = DutchDates.lastDay(due, law);
    LocalDate today = now.atZone(law.zone()).toLocalDate();
    if (!today.isAfter(last)) {
      int left = between(law, today, last);
      return left == 0 ? "vandaag" : "over " + days(left);
    }
    int late = between(law, last, today);
    return late == 0 ? "sinds " + DutchDates.weekday(last) + " te laat" : days(late) + " te laat";
  }

  /** People are at work: what was missed is made up for now, and never at night or on a Sunday. */
  public boolean isOfficeTime(Law law, Instant now) {
    LocalTime time = now.atZone(law.zone()).toLocalTime();
    return calendar.isWorkingDay(law, now.atZone(law.zone()).toLocalDate())
        && !time.isBefore(MORNING)
        && time.isBefore(EVENING);
  }

  private LocalDate workingDayUntil(Law law, LocalDate day) {
    return calendar.isWorkingDay(law, day) ? day : calendar.minusWorkingDays(law, day, 1);
  }

  /** Working days after {@code from}, {@code to} included. */
  private int between(Law law, LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1)
            .datesUntil(to.plusDays(1))
            .filter(day -> calendar.isWorkingDay(law, day))
            .count();
  }

  private static String days(int count) {
    return count + (count == 1 ? " werkdag" : " werkdagen");
  }
}
