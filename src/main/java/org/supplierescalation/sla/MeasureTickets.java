package org.supplierescalation.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.BusinessCalendar;

/** Measures the tickets of a contract against what was agreed. */
public class MeasureTickets {

  private static final int MOST_YEARS = 10;

  private final ServiceAgreements agreements;
  private final Tickets tickets;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public MeasureTickets(
      ServiceAgreements agreements, Tickets tickets, BusinessCalendar calendar, Clock clock) {
    this.agreements = agreements;
    this.tickets = tickets;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Tickets opened in these days, the last one included, by the clocks of the agreement; oldest
   * first.
   */
  public List<Result> measure(String contract, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new Refused("De laatste dag ligt voor de eerste. Kies de dagen opnieuw.");
    }
    if (to.isAfter(from.plusYears(MOST_YEARS))) {
      throw new Refused("Kies hoogstens tien jaar tegelijk.");
    }
    ServiceAgreement agreement =
        agreements
            .find(contract)
            .orElseThrow(
                () ->
                    new Refused(
                        "Van contract %s is nog niet vastgelegd wanneer de klok loopt en welke normen er zijn. Leg eerst de servicetijd vast."
                            .formatted(contract)));
    ZoneId zone = agreement.window().zone();
    return measure(
        agreement,
        tickets.of(
            contract,
            from.atStartOfDay(zone).toInstant(),
            to.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  /** Lays the service window out once, however many tickets there are. */
  public List<Result> measure(ServiceAgreement agreement, List<Ticket> measured) {
    if (measured.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    ZoneId zone = agreement.window().zone();
    LocalDate first = day(moments(measured).min(Comparator.naturalOrder()).orElse(now), zone);
    LocalDate last =
        day(
            Stream.concat(moments(measured), Stream.of(now))
                .max(Comparator.naturalOrder())
                .orElse(now),
            zone);
    ServiceClock service =
        new ServiceClock(OpenHours.of(agreement.window(), calendar, first, last), now);
    return measured.stream().map(ticket -> result(service, agreement, ticket)).toList();
  }

  private static Result result(ServiceClock service, ServiceAgreement agreement, Ticket ticket) {
    Incident incident = ticket.incident();
    @Nullable Norm norm = norm(agreement, incident, incident.priority());
    @Nullable Norm claimed = norm(agreement, incident, incident.claimed());
    return new Result(
        ticket,
        norm,
        service.response(incident, norm),
        service.resolution(incident, norm),
        service.response(incident, claimed),
        service.resolution(incident, claimed));
  }

  private static @Nullable Norm norm(
      ServiceAgreement agreement, Incident incident, Priority priority) {
    return agreement.norm(incident.service(), priority).orElse(null);
  }

  private static Stream<Instant> moments(List<Ticket> tickets) {
    return tickets.stream()
        .map(Ticket::incident)
        .flatMap(
            incident ->
                Stream.of(incident.openedAt(), incident.respondedAt(), incident.restoredAt()))
        .filter(Objects::nonNull);
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }
}
