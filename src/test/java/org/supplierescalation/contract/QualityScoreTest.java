package org.supplierescalation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.contract.QualityScore.QualityFinding;

class QualityScoreTest {

  @ParameterizedTest
  @CsvSource({"0, groen", "5, groen", "6, oranje", "11, oranje", "12, rood", "33, rood"})
  void theColourFollowsTheSum(int points, String colour) {
    QualityScore score =
        new QualityScore(
            Collections.nCopies(points, new QualityFinding(1, "Advies.", "Reden.")), 1);

    assertThat(score.points()).isEqualTo(points);
    assertThat(score.colour()).isEqualTo(colour);
  }

  @Test
  void theRegisterShowsWhatItCan() {
    Contract ordinary = ContractFixture.aDutchContract();
    Clauses strict =
        new Clauses(
            null,
            false,
            false,
            null,
            null,
            new BigDecimal("59999.99"),
            null,
            11,
            DisputeClause.NONE,
            Clauses.Ending.OPEN);

    assertThat(QualityCheck.knownOf(ordinary)).isEmpty();
    assertThat(QualityCheck.knownOf(ordinary.with(strict)))
        .containsExactlyInAnyOrder(QualityCheck.LOW_LIABILITY_CAP, QualityCheck.SHORT_LAPSE_TERM);
  }
}
