package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.remedy.EndingGround;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitReadiness;
import org.supplierescalation.remedy.ExitWeights;

/** Every row of the tables of the exit. */
@Program
class ExitTablesTest {

  @Autowired ExitReadiness readiness;
  @Autowired ExitWeights weights;

  @ParameterizedTest(name = "{0}, secured {1}, {2} %: {3}")
  @CsvSource({
    "DISSOLUTION, true,  0,   false",
    "DISSOLUTION, true,  79,  false",
    "DISSOLUTION, true,  80,  true",
    "DISSOLUTION, true,  100, true",
    "DISSOLUTION, false, 100, false",
    "TERMINATION, false, 0,   true",
  })
  void aPlanIsReadyEnough(EndingGround ground, boolean secured, int percent, boolean ready) {
    assertThat(readiness.of(ground, secured, percent).ready()).isEqualTo(ready);
  }

  @Test
  void theWeightsAreAHundredTogetherAndWhatMustBeSafeWeighsMost() {
    int total = 0;
    for (ExitPart part : ExitPart.values()) {
      total += weights.of(part);
      assertThat(weights.of(part))
          .isLessThanOrEqualTo(weights.of(ExitPart.DATA))
          .isLessThanOrEqualTo(weights.of(ExitPart.CREDENTIALS));
    }
    assertThat(total).isEqualTo(100);
  }
}
