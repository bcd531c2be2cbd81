package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.ReviewForms.COOPERATION;
import static org.supplierescalation.process.ReviewForms.OUT_OF_SCOPE;
import static org.supplierescalation.process.ReviewForms.READ;
import static org.supplierescalation.process.ReviewForms.found;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class OutOfScopeTest {

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired EscalationProcess process;

  ReviewCases review;

  @BeforeEach
  void register() {
    review = new ReviewCases(engine, cases, contracts, openCase, timeline);
  }

  @Test
  void whatFallsOutsideTheContractIsClosedWithALesson() {
    CaseWalk walk = onTheLadder();
    walk.completes("contractmanager", READ, found(Map.of("listed", "NO"))).waitsAt(OUT_OF_SCOPE);
    assertThat(walk.formOf(OUT_OF_SCOPE).get("scopeGround").toString())
        .contains("valt niet onder het contract");

    assertThatThrownBy(
            () -> walk.completes("contractmanager", OUT_OF_SCOPE, Map.of("scopeDecision", "CLOSE")))
        .hasMessageContaining("wat wij hiervan leren");
    walk.waitsAt(OUT_OF_SCOPE)
        .completes(
            "contractmanager",
            OUT_OF_SCOPE,
            Map.of("scopeDecision", "CLOSE", "outOfScopeLesson", "Zet de tablets op de lijst."));

    walk.waitsAt("UserTask_RecordLessons");
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
    assertThat(cases.get(walk.reference()).stage()).isEqualTo(Stage.LESSONS);
    assertThat(review.line(walk, "Uitkomst: Valt buiten het contract").text())
        .isEqualTo("Zet de tablets op de lijst.");
  }

  @Test
  void whoGoesOnAgainstTheTableSaysWhy() {
    CaseWalk walk =
        review
            .of(ContractFixture.aDutchContract())
            .completes(
                "contractmanager", READ, found(Map.of("excluded", "YES", "cause", "UNKNOWN")));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", OUT_OF_SCOPE, Map.of("scopeDecision", "CONTINUE")))
        .hasMessageContaining("waarom wij toch doorgaan");
    walk.completes(
            "contractmanager",
            OUT_OF_SCOPE,
            Map.of("scopeDecision", "CONTINUE", "continueReason", "Toegezegd in het overleg."))
        .waitsAt(COOPERATION);
    assertThat(review.line(walk, "Toch doorgaan, hoewel buiten contract").text())
        .isEqualTo("Toegezegd in het overleg.");
  }

  private CaseWalk onTheLadder() {
    CaseReference reference = review.aCase(ContractFixture.aDutchContract());
    process.caseOpened(reference, Hindrance.HINDERED);
    assertThat(cases.get(reference).priority()).as("as it was opened").isEqualTo(Priority.P2);
    return CaseWalk.following(engine, reference)
        .completes(
            "contractmanager",
            "UserTask_ReviewReport",
            Map.of(
                "intakeOutcome",
                "ACCEPTED",
                "contractNumber",
                cases.get(reference).contractNumber()));
  }
}
