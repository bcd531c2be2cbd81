package org.supplierescalation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.term.Law;

class RegimeTest {

  @ParameterizedTest
  @CsvSource({
    "NL, 2010-05-01, NL",
    "NL, 2024-05-01, NL",
    "BE, 2022-12-31, BE_OLD",
    "BE, 2023-01-01, BE",
  })
  void lawAndDateSayWhichRulesGovern(Law law, LocalDate concludedOn, Regime regime) {
    assertThat(Regime.of(law, concludedOn)).isEqualTo(regime);
  }

  @Test
  void onlyTheOldBelgianLawIsMarkedAndNamesNoArticlesOfBook5() {
    assertThat(Regime.BE_OLD.warning()).contains("jurist");
    assertThat(Regime.NL.warning()).isEmpty();
    assertThat(Regime.BE.warning()).isEmpty();
    assertThat(Regime.BE_OLD.ground("de termijn is wezenlijk (art. 5.233 BW)"))
        .isEqualTo("de termijn is wezenlijk");
    assertThat(Regime.BE.ground("de termijn is wezenlijk (art. 5.233 BW)")).contains("5.233");
  }
}
