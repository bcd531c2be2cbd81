package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseReference;

class PaymentSuspensionTest {

  @ParameterizedTest(name = "{1} % of € {0} is at most € {2}: {3}")
  @CsvSource({
    "5000.00, 20, 1000.00, law.md case 20",
    "5000.00, 100, 5000.00, everything fails",
    "5000.00, 1, 50.00, hardly anything fails",
    "99.99, 33, 32.99, down to the cent below and never above",
  })
  void isAtMostTheAffectedPartOfTheMonthlyFee(
      BigDecimal fee, int share, BigDecimal most, String because) {
    assertThat(PaymentSuspension.most(fee, share)).isEqualByComparingTo(most);
  }

  @Test
  void paysTheRest() {
    PaymentSuspension suspension =
        new PaymentSuspension(
            new CaseReference("ESC-2026-0020"),
            "2026-118",
            new BigDecimal("5000.00"),
            LocalDate.of(2026, 12, 31),
            20,
            "bijlage 3",
            "verzuimbrief",
            new BigDecimal("1000.00"),
            "tijdelijk papier",
            "finance");
    assertThat(suspension.paid()).isEqualByComparingTo("4000.00");
  }
}
