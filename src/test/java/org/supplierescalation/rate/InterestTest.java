package org.supplierescalation.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.rate.RateKind.BE_COMMERCIAL;
import static org.supplierescalation.rate.RateKind.BE_ORDINARY;
import static org.supplierescalation.rate.RateKind.NL_COMMERCIAL;
import static org.supplierescalation.rate.RateKind.NL_ORDINARY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.term.Law;

class InterestTest {

  private final RatesInMemory rates =
      new RatesInMemory()
          .with(NL_ORDINARY, "2023-07-01", "6")
          .with(NL_ORDINARY, "2024-01-01", "7")
          .with(NL_ORDINARY, "2025-01-01", "6")
          .with(NL_ORDINARY, "2026-01-01", "4")
          .with(NL_COMMERCIAL, "2023-07-01", "12")
          .with(BE_ORDINARY, "2024-01-01", "5.75")
          .with(BE_ORDINARY, "2025-01-01", "4.5")
          .with(BE_ORDINARY, "2026-01-01", "4.5")
          .with(BE_COMMERCIAL, "2024-01-01", "12.5");

  private final ComputeInterest interest = new ComputeInterest(rates);

  @ParameterizedTest(name = "{0}: € {1} from {2} to {3} is € {4}: {5}")
  @CsvSource({
    "NL, 10000, 2026-12-01, 2026-12-31, 33.97, one line of 31 days",
    "NL, 10000, 2026-12-31, 2026-12-31, 1.10, one day",
    "NL, 10000, 2026-12-31, 2026-12-30, 0.00, not yet",
    "NL, 0, 2026-12-01, 2026-12-31, 0.00, nothing to bear interest",
    "NL, 10000, 2025-12-01, 2026-01-31, 84.93, the rate changes on 1 January",
    "NL, 10000, 2023-07-01, 2024-03-31, 476.51, a leap year has 366 days",
    "NL, 10000, 2024-01-01, 2024-12-31, 700.00, a whole leap year costs the rate and no more",
    "NL, 10000, 2025-03-01, 2026-02-28, 567.67, exactly a year: nothing was added yet",
    "NL, 10000, 2025-03-01, 2026-03-31, 603.57, after a year its interest bears interest",
    "BE, 8000, 2024-11-01, 2025-02-28, 134.86, half up at the end of each line",
    "BE, 10000, 2025-03-01, 2026-03-31, 488.22, simple: no interest on interest",
  })
  void runsByTheDayToTheCent(
      Law law, BigDecimal sum, LocalDate from, LocalDate until, BigDecimal total, String because) {
    assertThat(interest.onDamages(law, sum, from, until).total()).isEqualTo(total);
  }

  @Test
  void everyLineCanBeCheckedByHand() {
    assertThat(
            interest
                .onDamages(
                    Law.NL,
                    new BigDecimal("10000.00"),
                    LocalDate.of(2025, 3, 1),
                    LocalDate.of(2026, 3, 31))
                .lines())
        .extracting(
            Interest.Line::from,
            Interest.Line::until,
            Interest.Line::days,
            line -> line.principal().toString(),
            Interest.Line::percent,
            line -> line.amount().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 12, 31),
                306,
                "10000.00",
                "6",
                "503.01"),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28), 59, "10000.00", "4", "64.66"),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), 31, "10567.67", "4", "35.90"));
  }

  @Test
  void aRowThatChangesNothingSplitsNothing() {
    assertThat(
            interest
                .onDamages(
                    Law.BE, BigDecimal.TEN, LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 31))
                .lines())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Law.class)
  void damagesBearTheOrdinaryRateUnderBothLaws(Law law) {
    LocalDate from = LocalDate.of(2024, 2, 1);

    Interest found = interest.onDamages(law, BigDecimal.TEN, from, from.plusDays(30));

    RateKind ordinary = law == Law.NL ? NL_ORDINARY : BE_ORDINARY;
    RateKind commercial = law == Law.NL ? NL_COMMERCIAL : BE_COMMERCIAL;
    assertThat(found.lines().get(0).rate())
        .isEqualByComparingTo(rates.of(ordinary).on(from).value())
        .isNotEqualByComparingTo(rates.of(commercial).on(from).value());
  }

  @Test
  void aDayWithoutARateIsRefused() {
    assertThatThrownBy(
            () ->
                interest.onDamages(
                    Law.BE, BigDecimal.TEN, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 31)))
        .hasMessageContaining("zondag 31 december 2023");
  }
}
