package org.supplierescalation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.supplierescalation.term.Law;

class NextStepTest {

  @Test
  void aBelgianCaseReadsNoDutchArticleAndNoDutchWordForDefault() {
    for (AnswerKind kind : AnswerKind.values()) {
      for (Situation situation : Situation.values()) {
        assertThat(NextStep.of(kind, Law.BE, situation))
            .as("%s, %s", kind, situation)
            .isNotBlank()
            .doesNotContain("6:83", "verzuim", "BW");
      }
    }
    assertThat(NextStep.of(AnswerKind.REFUSES, Law.NL, Situation.TERM)).contains("6:83");
  }

  @Test
  void aPromiseNeverPromisesAnythingBack() {
    assertThat(NextStep.of(AnswerKind.PROMISES, Law.NL, Situation.TERM))
        .contains("met behoud van rechten", "vasthouden");
  }
}
