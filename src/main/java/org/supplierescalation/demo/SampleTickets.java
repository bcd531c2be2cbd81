package org.supplierescalation.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.sla.Incident;
import org.supplierescalation.sla.Norm;
import org.supplierescalation.sla.Pause;
import org.supplierescalation.sla.ServiceAgreement;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.ServiceWindow;
import org.supplierescalation.sla.Ticket;
import org.supplierescalation.sla.TicketSource;
import org.supplierescalation.sla.Tickets;
import org.supplierescalation.sla.WaitedFor;
import org.supplierescalation.support.SupportGuide;
import org.supplierescalation.support.SupportGuides;
import org.supplierescalation.support.SupportItem;
import org.supplierescalation.support.SupportScope;
import org.supplierescalation.term.Law;

/** Half a year of invented tickets for one contract of the demo: it gets worse, slowly. */
@Component
@Profile("demo")
class SampleTickets {

  private static final String CONTRACT = "C-2024-017";
  private static final String PERSON = "contractmanager";
  private static final ZoneId ZONE = Law.NL.zone();
  private static final int MONTHS = 6;
  private static final int A_MONTH = 5;

  private final ServiceAgreements agreements;
  private final Tickets tickets;
  private final SupportGuides guides;

  SampleTickets(ServiceAgreements agreements, Tickets tickets, SupportGuides guides) {
    this.agreements = agreements;
    this.tickets = tickets;
    this.guides = guides;
  }

  void put(LocalDate today) {
    agreements.put(
        new ServiceAgreement(
            CONTRACT,
            ServiceWindow.officeHours(LocalTime.of(7, 0), LocalTime.of(19, 0), Law.NL),
            List.of(
                new Norm(
                    "SLA artikel 4.1", Priority.P1, Duration.ofMinutes(30), Duration.ofHours(4)),
                new Norm(
                    "SLA artikel 4.2",
                    "",
                    Priority.P2,
                    Duration.ofHours(1),
                    Duration.ofHours(8),
                    new BigDecimal("95"))),
            new BigDecimal("99.5"),
            "SLA artikel 4.3",
            0),
        PERSON);
    List<Ticket> invented = invented(today);
    byte[] file = invented.toString().getBytes(StandardCharsets.UTF_8);
    long source =
        tickets.addSource(
            new TicketSource(
                0,
                CONTRACT,
                "meldingen-voorbeeld.csv",
                Seal.of(file),
                "Voorbeeldbestand",
                invented.size(),
                0,
                0,
                PERSON,
                at(today, 8, 0)),
            file);
    tickets.put(CONTRACT, source, invented);
    guides.put(guide(), PERSON);
  }

  private static List<Ticket> invented(LocalDate today) {
    List<Ticket> invented = new ArrayList<>();
    for (int month = MONTHS; month >= 1; month--) {
      for (int place = 0; place < A_MONTH; place++) {
        LocalDate day =
            today
                .minusMonths(month)
                .withDayOfMonth(2 + 5 * place)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        boolean late = place < MONTHS - month;
        invented.add(ticket(day, 2600 + 10 * (MONTHS - month) + place, place, late));
      }
    }
    return invented;
  }

  private static Ticket ticket(LocalDate day, int number, int place, boolean late) {
    boolean heavy = place % 2 == 0;
    Instant opened = at(day, 9, 10 + place);
    Instant restored = opened.plus(late ? Duration.ofHours(9) : Duration.ofHours(3));
    return new Ticket(
        new Incident(
            "M26-" + number,
            "Planning",
            heavy ? Priority.P2 : Priority.P3,
            heavy ? Priority.P1 : Priority.P2,
            opened,
            opened.plus(late ? Duration.ofMinutes(95) : Duration.ofMinutes(20)),
            restored,
            place == 1
                ? List.of(
                    new Pause(
                        opened.plus(Duration.ofHours(1)),
                        opened.plus(Duration.ofHours(2)),
                        WaitedFor.US,
                        "Wij zochten een testgebruiker"))
                : List.of()),
        heavy ? "Roosters van de afdeling laden niet" : "Diensten ruilen lukt niet",
        heavy ? 120 : 8,
        List.of());
  }

  private static SupportGuide guide() {
    return new SupportGuide(
        CONTRACT,
        true,
        "Roosters en planning",
        "Servicedesk ICT",
        "088 000 00 00",
        "servicedesk@zorggroep.example",
        "werkdagen van 7.00 tot 19.00 uur",
        "Bel dan de dienstdoende ICT-manager; die belt de leverancier.",
        List.of(
            new SupportItem(
                SupportScope.INCLUDED, "Storingen in roosters en diensten", "artikel 4", ""),
            new SupportItem(
                SupportScope.EXCLUDED,
                "Training van nieuwe roostermakers",
                "artikel 7",
                "vraag het aan uw leidinggevende"),
            new SupportItem(
                SupportScope.SEPARATE,
                "Koppelingen met andere systemen",
                "artikel 8",
                "de contractmanager vraagt een offerte aan")),
        0);
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(ZONE).toInstant();
  }
}
