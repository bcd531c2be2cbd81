package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyFinding;
import org.supplierescalation.remedy.RemedyQuestion;
import org.supplierescalation.remedy.RemedyTable;
import org.supplierescalation.term.Law;

/** Row by row: what table {@code remedies} says of a contract and a state. */
@Program
class RemedyTableTest {

  @Autowired RemedyTable table;

  @ParameterizedTest(
      name = "{0} default {1} ours {2} clause {3} ban {4} written {5} plan {6}: open are {7}")
  @CsvSource({
    "NL, true,  true,  true,  false, true,  true,  PENALTY PARTIAL_SUSPENSION DAMAGES DISSOLUTION MEDIATION",
    "BE, true,  true,  true,  false, true,  true,  PENALTY PARTIAL_SUSPENSION DAMAGES DISSOLUTION MEDIATION",
    "NL, true,  true,  true,  false, true,  false, PENALTY PARTIAL_SUSPENSION DAMAGES MEDIATION",
    "NL, true,  true,  false, false, true,  true,  PARTIAL_SUSPENSION DAMAGES DISSOLUTION MEDIATION",
    "NL, true,  true,  true,  true,  true,  true,  PENALTY DAMAGES DISSOLUTION MEDIATION",
    "NL, true,  true,  true,  false, false, true,  PENALTY DAMAGES DISSOLUTION MEDIATION",
    "NL, false, true,  true,  false, true,  true,  PARTIAL_SUSPENSION MEDIATION",
    "BE, false, true,  true,  false, true,  true,  PARTIAL_SUSPENSION MEDIATION",
    "NL, true,  false, true,  false, true,  true,  DAMAGES MEDIATION",
    "NL, false, false, false, true,  false, false, MEDIATION",
  })
  void opens(
      Law law,
      boolean inDefault,
      boolean ours,
      boolean clause,
      boolean ban,
      boolean written,
      boolean plan,
      String open) {
    List<RemedyFinding> findings =
        table.ask(new RemedyQuestion(law, inDefault, ours, clause, ban, written, plan)).findings();

    assertThat(
            findings.stream()
                .filter(RemedyFinding::open)
                .map(finding -> finding.remedy().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(open);
    for (Remedy remedy : Remedy.values()) {
      assertThat(findings)
          .as("every remedy has an answer")
          .anyMatch(finding -> finding.remedy() == remedy);
    }
    assertThat(findings).allMatch(finding -> finding.open() || !finding.missing().isBlank());
  }

  @Test
  void namesNoDutchArticleToABelgianContract() {
    assertThat(
            table.ask(new RemedyQuestion(Law.BE, true, true, true, false, true, true)).findings())
        .noneMatch(finding -> (finding.ground() + finding.excludes()).matches(".*\\b[67]:\\d.*"));
  }
}
