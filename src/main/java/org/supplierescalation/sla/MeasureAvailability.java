package org.supplierescalation.sla;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.term.BusinessCalendar;

/**
 * Measures availability from tickets: a service is down from the opening of a P1 ticket until
 * people can work again. Only downtime within the service window counts, and two tickets at once
 * are down once. Time that is not the supplier's is not taken off: the service lay still all the
 * same; whose fault that is, is another question.
 */
public class MeasureAvailability {

  private final BusinessCalendar calendar;
  private final Clock clock;

  public MeasureAvailability(BusinessCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** One line for each calendar month; a month that has not begun has none. */
  public List<Availability> measure(
      ServiceAgreement agreement, List<Ticket> tickets, YearMonth from, YearMonth to) {
    Instant now = clock.instant();
    ZoneId zone = agreement.window().zone();
    LocalDate last = to.atEndOfMonth();
    OpenHours hours = OpenHours.of(agreement.window(), calendar, from.atDay(1), last);
    List<Incident> down =
        tickets.stream()
            .map(Ticket::incident)
            .filter(incident -> incident.priority() == Priority.P1)
            .sorted(Comparator.comparing(Incident::openedAt))
            .toList();
    List<Availability> months = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      Instant begins = month.atDay(1).atStartOfDay(zone).toInstant();
      Instant ends = earlier(month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(), now);
      if (ends.isAfter(begins)) {
        months.add(
            new Availability(
                month,
                Duration.ofSeconds(hours.seconds(begins, ends)),
                Duration.ofSeconds(down(hours, down, begins, ends)),
                agreement.availability()));
      }
    }
    return List.copyOf(months);
  }

  private static long down(OpenHours hours, List<Incident> incidents, Instant from, Instant to) {
    long seconds = 0;
    Instant counted = from;
    for (Incident incident : incidents) {
      Instant begins = later(incident.openedAt(), counted);
      @Nullable Instant restored = incident.restoredAt();
      Instant ends = restored == null ? to : earlier(restored, to);
      if (ends.isAfter(begins)) {
        seconds += hours.seconds(begins, ends);
        counted = ends;
      }
    }
    return seconds;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
