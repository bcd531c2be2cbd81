package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseReference;

/** A new fee, to the cent. */
class PartialDissolutionTest {

  @ParameterizedTest(name = "{0} of {1}: {2} less, {3} left")
  @CsvSource({
    "20,    5000.00, 1000.00, 4000.00",
    "12.5,  4999.99, 625.00,  4374.99",
    "33.33, 100.00,  33.33,   66.67",
    "0.01,  50.00,   0.01,    49.99",
    "99.99, 0.01,    0.01,    0.00",
  })
  void theFeeComesDownByTheShareHalfUpToTheCent(
      BigDecimal share, BigDecimal fee, BigDecimal reduction, BigDecimal left) {
    PartialDissolution partial = partial(share, fee);

    assertThat(partial.reduction()).isEqualTo(reduction);
    assertThat(partial.newFee()).isEqualTo(left);
  }

  @Test
  void theSumIsWrittenOut() {
    assertThat(partial(new BigDecimal("12.50"), new BigDecimal("5000.00")).computation())
        .isEqualTo(
            "12,5 % × € 5.000,00 = € 625,00 per maand minder; de nieuwe maandvergoeding is € 4.375,00");
  }

  @ParameterizedTest
  @CsvSource({"0", "100", "120"})
  void nothingOrEverythingIsNoPart(BigDecimal share) {
    assertThatThrownBy(() -> partial(share, BigDecimal.TEN))
        .hasMessageContaining("hoger is dan 0 en lager dan 100");
  }

  private static PartialDissolution partial(BigDecimal share, BigDecimal fee) {
    return new PartialDissolution(
        new CaseReference("ESC-2026-0009"),
        "De module",
        share,
        "Bijlage 3",
        fee,
        LocalDate.of(2027, 1, 1),
        "contractmanager");
  }
}
