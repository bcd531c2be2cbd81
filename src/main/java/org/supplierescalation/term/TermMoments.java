package org.supplierescalation.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The days and moments on which a running term asks for attention. */
public class TermMoments {

  private static final Duration LAST_CALL = Duration.ofHours(2);

  private final BusinessCalendar calendar;

  public TermMoments(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * When to remind of the end: at half the term (calendar days, rounded down), three working days
   * and one working day before the last day. In order, each day once, from the start on and before
   * the last day; a very short term has fewer.
   */
  public List<LocalDate> reminders(Law law, LocalDate start, LocalDate dueOn) {
    if (dueOn.isBefore(start)) {
      throw new TermRefused("dueOn", "Kies een laatste dag die niet voor het begin ligt.");
    }
    return Stream.of(
            start.plusDays(ChronoUnit.DAYS.between(start, dueOn) / 2),
            calendar.minusWorkingDays(law, dueOn, 3),
            calendar.minusWorkingDays(law, dueOn, 1))
        .filter(day -> !day.isBefore(start) && day.isBefore(dueOn))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * When to remind of the end of a term in hours: half way, and two hours before the end if that is
   * later. In order, each moment once, after the start and before the end.
   */
  public List<Instant> reminders(Instant start, Instant end) {
    if (end.isBefore(start)) {
      throw new TermRefused("endsAt", "Kies een einde dat niet voor het begin ligt.");
    }
    Instant half = start.plus(Duration.between(start, end).dividedBy(2));
    return Stream.of(half, end.minus(LAST_CALL))
        .filter(moment -> moment.isAfter(start) && moment.isBefore(end) && !moment.isBefore(half))
        .distinct()
        .sorted()
        .toList();
  }
}
