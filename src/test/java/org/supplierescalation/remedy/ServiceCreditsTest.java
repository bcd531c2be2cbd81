package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Clauses.Credits;

class ServiceCreditsTest {

  @ParameterizedTest(name = "{1} norms at {2} % of € {0}, at most {3} %, after € {4}: € {5} ({6})")
  @CsvSource({
    "5000.00, 1, 5, 15, 0, 250.00, one norm",
    "5000.00, 3, 5, 15, 0, 750.00, exactly the maximum of the month",
    "5000.00, 4, 5, 15, 0, 750.00, never over the maximum",
    "5000.00, 2, 5, 15, 400.00, 350.00, what was claimed counts",
    "5000.00, 2, 5, 15, 750.00, 0.00, the maximum was claimed",
    "3333.33, 1, 2.5, 10, 0, 83.33, 83.33325 goes down",
    "3333.35, 1, 1.5, 10, 0, 50.00, 50.00025 goes down",
    "1001.00, 1, 0.05, 10, 0, 0.50, 0.5005 goes down",
    "1010.00, 1, 0.05, 10, 0, 0.51, 0.505 is half and goes up",
  })
  void areAPercentageOfTheFeeWithinTheMaximumToTheCent(
      BigDecimal fee,
      int norms,
      BigDecimal percentage,
      BigDecimal maximum,
      BigDecimal before,
      BigDecimal total,
      String because) {
    assertThat(credits(fee, norms, percentage, maximum, before).total())
        .isEqualByComparingTo(total);
  }

  @Test
  void tellHowTheyAreComputed() {
    BigDecimal fee = new BigDecimal("5000.00");
    BigDecimal five = new BigDecimal("5.0000");
    BigDecimal most = new BigDecimal("12.5000");

    assertThat(credits(fee, 2, five, most, BigDecimal.ZERO).computation())
        .isEqualTo("2 × 5 % van € 5.000,00 = € 500,00");
    assertThat(credits(fee, 3, five, most, new BigDecimal("100.00")).computation())
        .isEqualTo(
            "3 × 5 % van € 5.000,00 = € 750,00; het maximum van de maand is 12,5 %, dus € 625,00, waarvan eerder € 100,00 is gevorderd, zodat € 525,00 overblijft");
  }

  @Test
  void canBeClaimedUntilTheWindowCloses() {
    assertThat(
            credits(BigDecimal.TEN, 1, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO)
                .claimableUntil())
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void needANormThatWasMissed() {
    assertThatThrownBy(
            () -> credits(BigDecimal.TEN, 0, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO))
        .hasMessageContaining("ten minste één gemiste norm");
  }

  private static ServiceCredits credits(
      BigDecimal fee, int norms, BigDecimal percentage, BigDecimal maximum, BigDecimal before) {
    return new ServiceCredits(
        new CaseReference("ESC-2026-0020"),
        new Credits("artikel 7 SLA", percentage, maximum, 30),
        fee,
        YearMonth.of(2026, 10),
        Collections.nCopies(norms, new MissedNorm("99,5 %", "98,7 %", "rapport")),
        before,
        10,
        "contractmanager");
  }
}
