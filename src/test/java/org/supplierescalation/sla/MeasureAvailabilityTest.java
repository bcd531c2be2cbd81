package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.sla.Results.at;
import static org.supplierescalation.sla.Results.ticket;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.term.jollyday.Calendars;

class MeasureAvailabilityTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  @Test
  void aMonthWithoutOutagesIsWhole() {
    Availability october = measured(Windows.ALWAYS).get(0);

    // The night of 25 October has an hour twice.
    assertThat(october.open()).isEqualTo(Duration.ofHours(31 * 24 + 1));
    assertThat(october.percentage()).isEqualTo(new BigDecimal("100.000"));
    assertThat(october.isMet()).isTrue();
  }

  @Test
  void twoTicketsAtOnceAreDownOnce() {
    assertThat(
            measured(
                    Windows.ALWAYS,
                    ticket("T1", Priority.P1, "2026-10-05T09:00", null, "2026-10-05T12:00"),
                    ticket("T2", Priority.P1, "2026-10-05T10:00", null, "2026-10-05T11:00"),
                    ticket("T3", Priority.P1, "2026-10-05T11:30", null, "2026-10-05T13:00"))
                .get(0)
                .down())
        .isEqualTo(Duration.ofHours(4));
  }

  @Test
  void onlyTimeInTheServiceWindowCounts() {
    assertThat(
            measured(
                    Windows.OFFICE,
                    ticket("T1", Priority.P1, "2026-10-02T17:00", null, "2026-10-05T09:00"))
                .get(0)
                .down())
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void onlyWorkThatLayStillCounts() {
    assertThat(
            measured(
                    Windows.ALWAYS,
                    ticket("T1", Priority.P2, "2026-10-05T09:00", null, "2026-10-05T12:00"))
                .get(0)
                .down())
        .isZero();
  }

  @Test
  void anOutageOverTheEndOfAMonthCountsInBoth() {
    List<Availability> months =
        measured(
            Windows.ALWAYS,
            ticket("T1", Priority.P1, "2026-10-31T22:00", null, "2026-11-01T03:00"));

    assertThat(months)
        .extracting(Availability::down)
        .containsExactly(Duration.ofHours(2), Duration.ofHours(3));
  }

  @Test
  void oneThatIsNotRestoredLastsUntilNow() {
    assertThat(
            measured(Windows.ALWAYS, ticket("T1", Priority.P1, "2026-11-15T10:00", null, null))
                .get(1)
                .down())
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void justUnderThePromiseIsNotThePromise() {
    Duration open = Duration.ofSeconds(100_000);

    assertThat(availability(open, Duration.ofSeconds(500)).isMet()).isTrue();
    assertThat(availability(open, Duration.ofSeconds(501)).isMet()).isFalse();
    assertThat(availability(open, Duration.ofSeconds(501)).percentage())
        .isEqualTo(new BigDecimal("99.499"));
  }

  @Test
  void aMonthThatHasNotBegunHasNoLine() {
    assertThat(measured(Windows.ALWAYS)).hasSize(2);
  }

  private static Availability availability(Duration open, Duration down) {
    return new Availability(OCTOBER, open, down, new BigDecimal("99.5"));
  }

  private static List<Availability> measured(Windows window, Ticket... tickets) {
    return new MeasureAvailability(
            Calendars.real(), Clock.fixed(at("2026-11-15T12:00"), ZoneOffset.UTC))
        .measure(
            new ServiceAgreement(
                "C-1", window.window, List.of(), new BigDecimal("99.5"), "SLA 3.1", 1),
            List.of(tickets),
            OCTOBER,
            OCTOBER.plusMonths(2));
  }
}
