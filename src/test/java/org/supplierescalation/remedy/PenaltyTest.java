package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract.PenaltyClause;

class PenaltyTest {

  private static final CaseReference CASE = new CaseReference("ESC-2026-0023");

  @ParameterizedTest(name = "until {0} is {1} days is € {2}: {3}")
  @CsvSource({
    "2026-11-01, 1, 500.00, one day",
    "2026-11-20, 20, 10000.00, exactly the maximum",
    "2026-11-21, 21, 10000.00, one day over the maximum",
    "2026-11-26, 26, 10000.00, law.md case 23",
  })
  void isNeverMoreThanTheMaximumOfTheClause(
      LocalDate until, int days, BigDecimal total, String because) {
    Penalty penalty = penalty("dag", until, null, "0");
    assertThat(penalty.units()).isEqualTo(days);
    assertThat(penalty.total()).isEqualTo(total);
  }

  @ParameterizedTest(name = "after € {0} there is € {1} left of the maximum: {2}")
  @CsvSource({
    "0, 1500.00, nothing was claimed",
    "8500.00, 1500.00, it just fits",
    "8500.01, 1499.99, one cent too much",
    "10000.00, 0.00, the maximum was claimed",
    "12000.00, 0.00, never a claim below nothing",
  })
  void countsWhatWasClaimedBefore(String before, BigDecimal total, String because) {
    assertThat(penalty("dag", LocalDate.of(2026, 11, 3), null, before).total())
        .isEqualByComparingTo(total);
  }

  @ParameterizedTest(name = "{0} until {1} counted {2} is {3} times")
  @CsvSource({
    "dag, 2026-11-07, , 7",
    "Kalenderdag, 2026-11-07, , 7",
    "week, 2026-11-07, , 1",
    "week, 2026-11-13, , 1",
    "week, 2026-11-14, , 2",
    "incident, 2026-11-14, 3, 3",
    "procentpunt, 2026-11-14, 4, 4",
  })
  void countsDaysAndWholeWeeksByItselfAndLetsPeopleCountTheRest(
      String unit, LocalDate until, @Nullable Integer counted, int units) {
    assertThat(penalty(unit, until, counted, "0").units()).isEqualTo(units);
  }

  @Test
  void tellsHowItIsComputed() {
    assertThat(penalty("dag", LocalDate.of(2026, 11, 26), null, "0").computation())
        .isEqualTo("26 × € 500,00 per dag = € 13.000,00; het maximum is € 10.000,00");
    assertThat(penalty("dag", LocalDate.of(2026, 11, 3), null, "0").computation())
        .isEqualTo("3 × € 500,00 per dag = € 1.500,00");
    assertThat(penalty("dag", LocalDate.of(2026, 11, 3), null, "9000.00").computation())
        .isEqualTo(
            "3 × € 500,00 per dag = € 1.500,00; het maximum is € 10.000,00, waarvan eerder € 9.000,00 is gevorderd, zodat € 1.000,00 overblijft");
    assertThat(demand(LocalDate.of(2026, 11, 26), null, null).period())
        .isEqualTo("1 november 2026 tot en met 26 november 2026");
  }

  @Test
  void isForfeitedAtLeastOnce() {
    assertThatThrownBy(() -> penalty("incident", LocalDate.of(2026, 11, 3), null, "0").units())
        .hasMessageContaining("ten minste één keer");
    assertThatThrownBy(() -> penalty("week", LocalDate.of(2026, 11, 6), null, "0").units())
        .hasMessageContaining("nog geen hele week");
    assertThatThrownBy(() -> demand(LocalDate.of(2026, 10, 31), null, null))
        .hasMessageContaining("niet vóór “Vanaf”");
  }

  @Test
  void stopsTheDayBeforePerformance() {
    LocalDate performed = LocalDate.of(2026, 11, 10);
    assertThatThrownBy(() -> demand(performed, performed, null))
        .hasMessageContaining("stopt bij nakoming")
        .hasMessageContaining("dinsdag 10 november 2026");
    assertThat(demand(performed.minusDays(1), performed, null).units(PenaltyUnit.DAY)).isEqualTo(9);
  }

  private static Penalty penalty(
      String unit, LocalDate until, @Nullable Integer counted, String before) {
    return new Penalty(
        demand(until, null, counted),
        new PenaltyClause(
            "artikel 9.2", unit, new BigDecimal("500.00"), new BigDecimal("10000.00")),
        new BigDecimal(before));
  }

  private static PenaltyDemand demand(
      LocalDate until, @Nullable LocalDate performedOn, @Nullable Integer counted) {
    return new PenaltyDemand(
        CASE,
        LocalDate.of(2026, 11, 1),
        until,
        performedOn,
        counted,
        "november",
        "",
        Settlement.CREDIT_NOTE,
        10,
        "contractmanager");
  }
}
