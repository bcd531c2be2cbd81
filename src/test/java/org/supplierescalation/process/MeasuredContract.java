package org.supplierescalation.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.sla.Incident;
import org.supplierescalation.sla.Norm;
import org.supplierescalation.sla.ServiceAgreement;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.ServiceWindow;
import org.supplierescalation.sla.Ticket;
import org.supplierescalation.sla.TicketSource;
import org.supplierescalation.sla.Tickets;
import org.supplierescalation.term.Law;

/** A contract of which the clock knows something. */
@Component
class MeasuredContract {

  private static final Instant OPENED = Instant.parse("2026-12-07T09:00:00Z");

  private final ServiceAgreements agreements;
  private final Tickets tickets;

  MeasuredContract(ServiceAgreements agreements, Tickets tickets) {
    this.agreements = agreements;
    this.tickets = tickets;
  }

  /** Three tickets in December 2026, each answered an hour too late. */
  void isLate(String number) {
    agreements.put(
        new ServiceAgreement(
            number,
            ServiceWindow.officeHours(LocalTime.of(8, 0), LocalTime.of(18, 0), Law.NL),
            List.of(new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), null)),
            null,
            "",
            0),
        "contractmanager");
    long source =
        tickets.addSource(
            new TicketSource(
                0, number, "export.csv", "ab".repeat(32), "TOPdesk", 3, 0, 0, "x", OPENED),
            new byte[0]);
    tickets.put(
        number, source, IntStream.rangeClosed(1, 3).mapToObj(MeasuredContract::late).toList());
  }

  private static Ticket late(int day) {
    Instant opened = OPENED.plus(Duration.ofDays(day));
    return new Ticket(
        new Incident(
            "INC-" + day,
            "",
            Priority.P1,
            null,
            opened,
            opened.plus(Duration.ofMinutes(90)),
            null,
            List.of()),
        "Roosters laden niet",
        40,
        List.of());
  }
}
