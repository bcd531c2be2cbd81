package org.supplierescalation.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.rate.RateKind.BE_ORDINARY;
import static org.supplierescalation.rate.RateKind.NL_COMMERCIAL;
import static org.supplierescalation.rate.RateKind.NL_ORDINARY;
import static org.supplierescalation.rate.RateKind.NL_SUBDISTRICT_LIMIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateSeriesTest {

  private final RatesInMemory rates =
      new RatesInMemory()
          .with(NL_COMMERCIAL, "2026-07-01", "10.40")
          .with(NL_COMMERCIAL, "2025-07-01", "10.15");

  @ParameterizedTest(name = "on {0} the rate is {1}")
  @CsvSource({
    "2025-07-01, 10.15",
    "2026-06-30, 10.15",
    "2026-07-01, 10.40",
    "2027-03-01, 10.40",
  })
  void countsFromItsDayUntilTheNextOne(LocalDate day, BigDecimal rate) {
    assertThat(rates.of(NL_COMMERCIAL).on(day).value()).isEqualByComparingTo(rate);
  }

  @Test
  void aDayBeforeTheFirstRowIsRefusedWithWhatIsMissing() {
    assertThatThrownBy(() -> rates.of(NL_COMMERCIAL).on(LocalDate.of(2025, 6, 30)))
        .hasMessageContaining("Wettelijke handelsrente")
        .hasMessageContaining("maandag 30 juni 2025")
        .hasMessageContaining("het oudste geldt vanaf dinsdag 1 juli 2025")
        .hasMessageContaining("invoeren op de pagina Wettelijke rentes");
  }

  @Test
  void aKindWithoutRowsIsRefusedAndNeverGuessed() {
    assertThatThrownBy(() -> rates.of(BE_ORDINARY).on(LocalDate.of(2026, 6, 30)))
        .hasMessageContaining("Belgische wettelijke interest")
        .hasMessageContaining("nog geen getal ingevoerd");
    assertThat(rates.of(BE_ORDINARY).newest()).isEmpty();
  }

  @Test
  void aLaterRowForTheSameDayCorrectsTheEarlier() {
    rates.with(NL_COMMERCIAL, "2026-07-01", "10.50");

    assertThat(rates.of(NL_COMMERCIAL).on(LocalDate.of(2026, 7, 1)).value())
        .isEqualByComparingTo("10.50");
    assertThat(rates.entered(NL_COMMERCIAL)).hasSize(3);
  }

  @Test
  void theRowsBetweenTwoDaysBeginWithTheOneThatCountsOnTheFirst() {
    assertThat(rates.of(NL_COMMERCIAL).between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)))
        .extracting(StatutoryRate::validFrom)
        .containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1));
    assertThat(rates.of(NL_COMMERCIAL).between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} of {1}, looked at on {2}: stale on {3} is {4}")
  @CsvSource({
    "NL_ORDINARY, 2026-01-01, 2026-01-01, 2026-06-30, false",
    "NL_ORDINARY, 2026-01-01, 2026-01-01, 2026-07-01, true",
    "NL_ORDINARY, 2026-01-01, 2026-11-21, 2026-11-22, false",
    "NL_ORDINARY, 2026-01-01, 2026-11-21, 2027-01-01, true",
    "NL_ORDINARY, 2027-01-01, 2026-12-15, 2027-01-01, false",
    "BE_ORDINARY, 2026-01-01, 2026-01-20, 2026-12-31, false",
    "BE_ORDINARY, 2026-01-01, 2026-01-20, 2027-01-01, true",
    "NL_SUBDISTRICT_LIMIT, 2011-07-01, 2026-11-21, 2026-12-31, false",
    "NL_SUBDISTRICT_LIMIT, 2011-07-01, 2025-12-31, 2026-01-01, true",
  })
  void isStaleWhenNobodyLookedSinceItCouldChange(
      RateKind kind, String validFrom, String enteredOn, LocalDate today, boolean stale) {
    RatesInMemory one = new RatesInMemory().with(kind, validFrom, "4", enteredOn);

    assertThat(one.of(kind).isStale(today)).isEqualTo(stale);
  }

  @Test
  void aKindWithoutRowsIsStale() {
    assertThat(new RatesInMemory().of(NL_ORDINARY).isStale(LocalDate.of(2026, 1, 2))).isTrue();
    assertThat(NL_SUBDISTRICT_LIMIT.unit()).isEqualTo(RateUnit.EURO);
  }
}
