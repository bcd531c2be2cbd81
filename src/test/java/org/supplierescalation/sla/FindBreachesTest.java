package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.sla.Results.at;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.term.jollyday.Calendars;

class FindBreachesTest {

  private static final Norm P1 =
      new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), Duration.ofHours(4));

  @Test
  void eachMissedNormIsOneShortcomingThatNamesItsTickets() {
    List<MeasuredBreach> found =
        FindBreaches.in(
            report(
                List.of(P1),
                ticket("T1", 5, "09:20", "17:00"),
                ticket("T2", 6, "09:45", "12:00"),
                ticket("T3", 7, "10:30", "12:00")));

    assertThat(found)
        .extracting(MeasuredBreach::key)
        .containsExactly("RESPONSE/P1/", "RESOLUTION/P1/");
    assertThat(found.get(0).breach().commitment())
        .isEqualTo("SLA 4.2: Reactie binnen 30 minuten servicetijd bij P1: het werk ligt stil");
    assertThat(found.get(0).breach().fact())
        .isEqualTo(
            "Van donderdag 1 oktober 2026 tot en met zaterdag 31 oktober 2026 zijn 2 van de 3 P1-meldingen te laat beantwoord,"
                + " gemeten in servicetijd: T2 van 06-10-2026 (45 minuten, 15 minuten te lang);"
                + " T3 van 07-10-2026 (1 uur en 30 minuten, 1 uur te lang).");
    assertThat(found.get(0).breach().occurredOn()).isEqualTo(LocalDate.of(2026, 10, 7));
    assertThat(found.get(1).tickets()).isEqualTo(1);
  }

  @Test
  void tenAreNamedAndTheReportNamesTheRest() {
    Ticket[] twelve = new Ticket[12];
    for (int i = 0; i < 12; i++) {
      twelve[i] = ticket("T" + i, 5 + i % 3, "10:00", "11:00");
    }

    String fact = FindBreaches.in(report(List.of(P1), twelve)).get(0).breach().fact();

    assertThat(fact).contains("12 van de 12", "T9 van", "; en nog 2, zie het meetrapport.");
    assertThat(fact).doesNotContain("T10 van");
    assertThat(fact.length()).isLessThan(2_000);
  }

  @Test
  void aPercentageThatWasReachedIsNoShortcoming() {
    Norm half =
        new Norm("SLA 4.2", "", Priority.P1, Duration.ofMinutes(30), null, new BigDecimal("50"));

    assertThat(
            FindBreaches.in(
                report(
                    List.of(half), ticket("T1", 5, "09:20", null), ticket("T2", 6, "10:30", null))))
        .isEmpty();
    assertThat(
            FindBreaches.in(
                report(
                    List.of(half), ticket("T1", 5, "09:40", null), ticket("T2", 6, "10:30", null))))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.breach().commitment())
                    .endsWith("voor 50 % van de meldingen per maand"));
  }

  @Test
  void aMonthBelowThePromisedAvailabilityIsOneToo() {
    MeasureReport report =
        report(List.of(), new BigDecimal("99.5"), ticket("T1", 5, "09:10", "17:00"));

    assertThat(FindBreaches.in(report))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.key()).isEqualTo("AVAILABILITY/2026-10");
              assertThat(found.breach().fact())
                  .contains("In 10-2026", "beloofd is 99,5 %", "8 uur stil");
            });
  }

  @Test
  void withoutMissedNormsThereIsNothingToPutOnACase() {
    assertThat(FindBreaches.in(report(List.of(P1), ticket("T1", 5, "09:20", "12:00")))).isEmpty();
  }

  private static Ticket ticket(
      String number, int day, String responded, @Nullable String restored) {
    String date = "2026-10-%02dT".formatted(day);
    return Results.ticket(
        number,
        Priority.P1,
        date + "09:00",
        date + responded,
        restored == null ? null : date + restored);
  }

  private static MeasureReport report(List<Norm> norms, Ticket... tickets) {
    return report(norms, null, tickets);
  }

  private static MeasureReport report(
      List<Norm> norms, @Nullable BigDecimal availability, Ticket... tickets) {
    Clock clock = Clock.fixed(at("2026-11-02T12:00"), ZoneOffset.UTC);
    ServiceAgreement agreement =
        new ServiceAgreement("C-1", Windows.OFFICE.window, norms, availability, "SLA 3.1", 1);
    List<Result> results =
        new MeasureTickets(null, null, Calendars.real(), clock)
            .measure(agreement, new ArrayList<>(List.of(tickets)));
    YearMonth october = YearMonth.of(2026, 10);
    return new MeasureReport(
        ContractFixture.aDutchContract(),
        agreement,
        october.atDay(1),
        october.atEndOfMonth(),
        clock.instant(),
        results,
        ScoreMonths.of(results, agreement.window().zone()),
        availability == null
            ? List.of()
            : new MeasureAvailability(Calendars.real(), clock)
                .measure(agreement, List.of(tickets), october, october),
        FindPatterns.in(results),
        List.of());
  }
}
