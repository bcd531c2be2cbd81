package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.ReviewForms.ASSESS;
import static org.supplierescalation.process.ReviewForms.COOPERATION;
import static org.supplierescalation.process.ReviewForms.EVIDENCE;
import static org.supplierescalation.process.ReviewForms.READ;
import static org.supplierescalation.process.ReviewForms.evidence;
import static org.supplierescalation.process.ReviewForms.found;
import static org.supplierescalation.process.ReviewForms.judged;
import static org.supplierescalation.process.ReviewForms.ourPart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class ReviewAnswersTest {

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;

  ReviewCases review;

  @BeforeEach
  void register() {
    review = new ReviewCases(engine, cases, contracts, openCase, timeline);
  }

  @Test
  void anExtraordinaryAnswerNeedsItsEvidence() {
    CaseWalk walk = review.atAssessment(ContractFixture.aDutchContract());

    for (Map<String, Object> said :
        List.<Map<String, Object>>of(
            Map.of("creditorDefault", "YES"),
            Map.of("permanentlyImpossible", "YES"),
            Map.of("refusal", "ORAL"),
            Map.of("fatalDate", "DOUBTFUL"),
            Map.of("defaultByContract", "YES"),
            Map.of("demandPointless", "YES"),
            Map.of("noticeExpired", "YES", "noticeDefective", "NO"))) {
      assertThatThrownBy(() -> walk.completes("jurist", ASSESS, judged(said)))
          .as(said.toString())
          .hasMessageContaining("waar dit uit blijkt");
    }
    assertThatThrownBy(
            () -> walk.completes("jurist", ASSESS, judged(Map.of("noticeExpired", "YES"))))
        .hasMessageContaining("Mankeert er iets aan");
    assertThatThrownBy(
            () -> walk.completes("jurist", ASSESS, judged(Map.of("noticeDefective", "YES"))))
        .hasMessageContaining("geen verlopen");
    walk.waitsAt(ASSESS);
  }

  @Test
  void aClauseIsNamedUnlessNothingWasAgreed() {
    CaseWalk walk = review.of(ContractFixture.aDutchContract());

    assertThatThrownBy(
            () -> walk.completes("contractmanager", READ, found(Map.of("commitmentClause", ""))))
        .hasMessageContaining("Kies de afspraak");
    walk.completes(
            "contractmanager",
            READ,
            found(Map.of("commitmentClause", "", "otherClause", "bijlage 3")))
        .waitsAt(COOPERATION);
    assertThat(review.line(walk, "Afspraken nagelezen").text()).contains("Afspraak: bijlage 3");
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "${7*7}", "#{7*7}", "{{caseReference}}", "<script>alert(1)</script>", "'; drop");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileTextIsKeptAsItStandsAndNeverRun(String hostile) {
    CaseWalk walk =
        review
            .of(ContractFixture.aDutchContract())
            .completes(
                "contractmanager",
                READ,
                found(Map.of("otherClause", hostile, "scopeRemark", hostile)));
    Map<String, Object> item = new HashMap<>();

    walk.completes(
        "contractmanager", COOPERATION, ourPart(Map.of("cooperationExplanation", hostile)));
    item.putAll(evidence("COMPLETE", review.breachOf(walk)));
    item.put("evidenceSource", hostile);
    walk.completes("contractmanager", EVIDENCE, item)
        .completes("jurist", ASSESS, judged(Map.of("defaultExplanation", hostile)));

    assertThat(review.line(walk, "Afspraken nagelezen").text())
        .contains("Afspraak: " + hostile, hostile);
    assertThat(review.line(walk, "Eigen medewerking in orde").text()).isEqualTo(hostile);
    assertThat(review.breachOf(walk).evidence()).endsWith(": " + hostile);
    assertThat(review.line(walk, "Ingebrekestelling nodig").text()).contains(hostile);
  }

  @Test
  void aWordOfAHundredThousandLettersIsRefusedEverywhere() {
    String endless = "x".repeat(100_000);
    CaseWalk walk = review.of(ContractFixture.aDutchContract());

    refusesTooLong(walk, READ, found(Map.of("otherClause", endless)));
    refusesTooLong(walk, READ, found(Map.of("cause", endless)));
    walk.completes("contractmanager", READ, found(Map.of()));
    refusesTooLong(walk, COOPERATION, ourPart(Map.of("cooperationExplanation", endless)));
    walk.completes("contractmanager", COOPERATION, ourPart(Map.of()));
    for (String field :
        List.of("evidenceBreach", "evidenceKind", "evidenceSource", "evidenceDate")) {
      Map<String, Object> item = new HashMap<>(evidence("COMPLETE", review.breachOf(walk)));
      item.put(field, endless);
      refusesTooLong(walk, EVIDENCE, item);
    }
    walk.completes("contractmanager", EVIDENCE, evidence("COMPLETE", review.breachOf(walk)));
    refusesTooLong(walk, ASSESS, judged(Map.of("defaultExplanation", endless)));
    walk.waitsAt(ASSESS);
  }

  @Test
  void whatWasFilledInLeavesTheProcess() {
    CaseWalk walk = review.atAssessment(ContractFixture.aDutchContract());
    walk.completes("jurist", ASSESS, judged(Map.of()));

    assertThat(review.left(walk).keySet())
        .containsExactlyInAnyOrder(
            "regime", "cooperation", "evidence", "noticeRoute", "reviewOutcome");
  }

  private static void refusesTooLong(CaseWalk walk, String task, Map<String, Object> form) {
    assertThatThrownBy(() -> walk.completes("contractmanager", task, form))
        .hasMessageContaining("is te lang");
  }
}
