package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract.PenaltyClause;

class PenaltyTest {

  private static final CaseReference CASE = new CaseReference("ESC-2026-0023");

  @ParameterizedTest(name = "{0} days of € 500 with a maximum of € 10.000 is € {1}: {2}")
  @CsvSource({
    "1, 500.00, one day",
    "20, 10000.00, exactly the maximum",
    "21, 10000.00, one day over the maximum",
    "26, 10000.00, law.md case 23",
  })
  void isNeverMoreThanTheMaximumOfTheClause(int days, BigDecimal total, String because) {
    assertThat(penalty(days).total()).isEqualByComparingTo(total);
  }

  @Test
  void tellsHowItIsComputed() {
    assertThat(penalty(26).computation())
        .isEqualTo("26 × € 500,00 per dag = € 13.000,00; het maximum is € 10.000,00");
    assertThat(penalty(3).computation()).isEqualTo("3 × € 500,00 per dag = € 1.500,00");
  }

  @Test
  void isForfeitedAtLeastOnce() {
    assertThatThrownBy(() -> penalty(0)).hasMessageContaining("ten minste één keer");
  }

  private static Penalty penalty(int days) {
    return new Penalty(
        CASE,
        new PenaltyClause(
            "artikel 9.2", "dag", new BigDecimal("500.00"), new BigDecimal("10000.00")),
        days,
        "november",
        "contractmanager",
        null);
  }
}
