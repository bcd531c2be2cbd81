package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.sla.Results.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.term.Law;

@Program
class TicketsOnFileTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

  @Autowired ServiceAgreements agreements;
  @Autowired Tickets tickets;
  @Autowired MeasureTickets measure;
  @Autowired Contracts contracts;

  private String contract;

  @BeforeEach
  void contractOnFile() {
    Contract kept = ContractFixture.aDutchContract();
    contracts.add(kept);
    contract = kept.number();
  }

  @Test
  void anAgreementIsReadAsItWasWritten() {
    ServiceAgreement agreement =
        new ServiceAgreement(
            contract,
            Windows.WITH_LUNCH.window,
            List.of(
                new Norm("SLA 4.1", Priority.P1, Duration.ofMinutes(30), null),
                new Norm(
                    "SLA 4.2",
                    "roosters",
                    Priority.P1,
                    null,
                    Duration.ofHours(4),
                    new BigDecimal("95.000"))),
            new BigDecimal("99.500"),
            "SLA 3.1",
            0);

    agreements.put(agreement, "contractmanager");

    assertThat(agreements.find(contract))
        .contains(
            new ServiceAgreement(
                contract,
                agreement.window(),
                agreement.norms(),
                agreement.availability(),
                agreement.availabilityClause(),
                1));
  }

  @Test
  void whoWasSecondIsToldSo() {
    agreements.put(agreement(0), "contractmanager");
    agreements.put(agreement(1), "contractmanager");

    assertThatThrownBy(() -> agreements.put(agreement(1), "jurist"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("net gewijzigd");
    assertThatThrownBy(() -> agreements.put(agreement(0), "jurist")).isInstanceOf(Refused.class);
  }

  @Test
  void aTicketThatComesAgainIsWrittenOver() {
    long source = source();
    tickets.put(contract, source, List.of(withPause(null), plain("T2", "2026-10-06T09:00")));
    Ticket restored = withPause("2026-10-05T14:00");

    tickets.put(contract, source, List.of(restored));

    assertThat(tickets.find(contract, "T1")).contains(restored);
    assertThat(tickets.of(contract, at("2026-10-01T00:00"), at("2026-11-01T00:00"))).hasSize(2);
    assertThat(tickets.of(contract, at("2026-10-06T09:00"), at("2026-10-06T09:01")))
        .extracting(Ticket::number)
        .containsExactly("T2");
  }

  @Test
  void theClockMeasuresWhatIsOnFile() {
    agreements.put(agreement(0), "contractmanager");
    tickets.put(contract, source(), List.of(withPause("2026-10-05T14:00")));

    Result result = measure.measure(contract, FIRST, LAST).get(0);

    assertThat(result.response().standing()).isEqualTo(Standing.MET);
    assertThat(result.resolution().explanation())
        .isEqualTo(
            "5 uur binnen de servicetijd, min 1 uur die niet meetelt, is 4 uur; norm 3 uur, overschreden met 1 uur.");
    assertThat(result.claimedResolution().standing()).isEqualTo(Standing.NO_NORM);
    assertThat(result.priorityMatters()).isTrue();
  }

  @Test
  void withoutAnAgreementNothingIsMeasured() {
    assertThatThrownBy(() -> measure.measure(contract, FIRST, LAST))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Leg eerst de servicetijd vast");
  }

  private ServiceAgreement agreement(int version) {
    return new ServiceAgreement(
        contract,
        ServiceWindow.officeHours(LocalTime.of(8, 0), LocalTime.of(18, 0), Law.NL),
        List.of(new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), Duration.ofHours(3))),
        null,
        "",
        version);
  }

  private long source() {
    return tickets.addSource(
        new TicketSource(
            0,
            contract,
            "export.csv",
            "0".repeat(64),
            "TOPdesk",
            2,
            0,
            0,
            "contractmanager",
            LocalDateTime.of(2026, 11, 1, 9, 0).toInstant(ZoneOffset.UTC)),
        new byte[] {1});
  }

  private static Ticket withPause(String restored) {
    return new Ticket(
        new Incident(
            "T1",
            "roosters",
            Priority.P3,
            Priority.P1,
            at("2026-10-05T09:00"),
            at("2026-10-05T09:20"),
            restored == null ? null : at(restored),
            List.of(
                new Pause(
                    at("2026-10-05T11:00"),
                    at("2026-10-05T12:00"),
                    WaitedFor.US,
                    "Wij zochten een testgebruiker"))),
        "Roosters laden niet",
        120,
        List.of(at("2026-10-05T10:00")));
  }

  private static Ticket plain(String number, String opened) {
    return Results.ticket(number, Priority.P2, opened, null, null);
  }
}
