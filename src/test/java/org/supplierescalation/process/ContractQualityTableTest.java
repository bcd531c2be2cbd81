package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.contract.ContractQualityTable;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;
import org.supplierescalation.contract.QualityScore;

/** Every row of {@code contract-quality.dmn} (law.md 6f). */
@Program
class ContractQualityTableTest {

  @Autowired ContractQualityTable table;

  @ParameterizedTest(name = "row {0}: {1} costs {2}")
  @CsvSource({
    "1,  NO_RESOLUTION_TARGET,     3, oplostijd",
    "3,  PRIORITIES_NOT_BY_IMPACT, 2, gevolg",
    "4,  NO_KPI,                   2, maandelijkse",
    "5,  NO_PENALTY_OR_MAXIMUM,    1, maximum",
    "6,  ONLY_INDICATIVE_DATES,    2, fataal",
    "7,  STRICT_NOTICE_CLAUSE,     1, register",
    "8,  SUSPENSION_BANNED,        3, opschorten",
    "9,  LOW_LIABILITY_CAP,        2, jurist",
    "10, SHORT_LAPSE_TERM,         2, twaalf maanden",
    "11, NO_EXIT_PLAN,             3, bijlage",
    "12, NO_ESCALATION_LADDER,     2, drie treden",
    "13, NO_SCOPE_LIST,            2, bijlage",
    "14, NO_REVIEW_MOMENT,         1, kwartaal",
    "15, NO_FORUM_CLAUSE,          1, rechtskeuze",
  })
  void eachShortcomingCostsItsPoints(int row, QualityCheck check, int points, String advice) {
    QualityScore score = table.score(new QualityFacts(Set.of(check), 0));

    assertThat(score.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.points()).isEqualTo(points);
              assertThat(finding.advice()).contains(advice);
              assertThat(finding.ground()).endsWith(".");
            });
  }

  @ParameterizedTest(name = "row 2: {0} vague phrases cost {1}")
  @CsvSource({"0, 0", "1, 2", "2, 4", "3, 6", "4, 6", "99, 6"})
  void vaguePhrasesCostTwoEachAndSixAtMost(int phrases, int points) {
    assertThat(table.score(new QualityFacts(Set.of(), phrases)).points()).isEqualTo(points);
  }

  @Test
  void everythingWrongCostsTheSumOfAllRows() {
    QualityScore score = table.score(new QualityFacts(EnumSet.allOf(QualityCheck.class), 3));

    assertThat(score.findings()).hasSize(15);
    assertThat(score.points()).isEqualTo(33);
    assertThat(score.colour()).isEqualTo("rood");
  }
}
