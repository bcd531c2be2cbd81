package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasePanel.Panel;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.dispute.RightsPanel;

/** Discovered on Monday 2 November 2026: what is warned of, when, and until when. */
@Program
class RightsWatchTest {

  private static final String DUE = "CatchEvent_WarningDue";
  private static final String TASK = "UserTask_GuardRight";

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired RightsPanel panel;
  @Autowired LadderCase ladder;

  ReviewCases review;

  @BeforeEach
  void onTheDayOfDiscovery() {
    ProgramClock.moveTo(Instant.parse("2026-11-02T10:00:00Z"));
    review = new ReviewCases(engine, cases, contracts, openCase, timeline);
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theComplaintIsWarnedOfUntilItIsMade() {
    CaseWalk walk = watching(ContractFixture.aDutchContract());
    assertThat(walk.due(DUE)).isEqualTo("2026-11-04T08:00:00Z");

    walk.fires(DUE).waitsAt(TASK);
    assertThat(walk.formOf(TASK))
        .containsEntry("rightName", "Klagen over het gebrek")
        .containsEntry("rightDay", "maandag 16 november 2026")
        .containsEntry("rightGround", "artikel 6:89 BW");
    assertThatThrownBy(() -> answers(walk, "LATER", "2026-11-04"))
        .hasMessageContaining("een dag na vandaag");
    assertThatThrownBy(() -> answers(walk, "SECURED", "", "")).hasMessageContaining("Toelichting");
    answers(walk, "LATER", "2026-11-09");
    assertThat(walk.due(DUE)).isEqualTo("2026-11-09T08:00:00Z");

    answers(walk.fires(DUE), "SECURED", "");
    assertThat(walk.due(DUE)).as("limitation, six months before").isEqualTo("2031-05-02T07:00:00Z");
    assertThat(review.titles(walk))
        .contains(
            "Rechten bewaken: Klagen over het gebrek, uiterlijk maandag 16 november 2026",
            "Klagen over het gebrek: Later opnieuw",
            "Klagen over het gebrek: Veiliggesteld");
  }

  @Test
  void aTaskThatNobodyDoesHoldsUpNoOtherWarningAndMakesPlaceForTheNext() {
    CaseWalk walk = watching(ContractFixture.aDutchContract()).fires(DUE);

    assertThat(walk.waitsAt(TASK).due(DUE)).isEqualTo("2026-11-11T08:00:00Z");
    walk.fires(DUE).waitsAt(TASK);
    assertThat(review.titles(walk)).contains("Waarschuwing vervalt: Klagen over het gebrek");
    assertThat(walk.formOf(TASK)).containsEntry("rightName", "Klagen over het gebrek");
    assertThatThrownBy(() -> answers(walk, "EXPIRED", "")).hasMessageContaining("Kies wat er is");
    answers(walk, "SECURED", "");
  }

  @Test
  void whenEverythingIsSettledTheWatchEnds() {
    CaseWalk walk = watching(ContractFixture.aBelgianContract());
    assertThat(walk.due(DUE))
        .as("no complaint under Belgian law")
        .isEqualTo("2036-05-02T07:00:00Z");

    answers(walk.fires(DUE), "NOT_APPLICABLE", "");
    walk.isOver().ended("rights-watch", "EndEvent_NothingToWatch");
  }

  @Test
  void anInterruptionUnderDutchLawIsFollowedUpWithinSixMonths() {
    CaseWalk walk = watching(ContractFixture.aDutchContract()).fires(DUE);
    answers(walk, "NOT_APPLICABLE", "");
    answers(walk.fires(DUE), "SECURED", "");

    assertThat(walk.due(DUE))
        .as("three months before 2 November 2031")
        .isEqualTo("2031-08-02T07:00:00Z");
    walk.fires(DUE);
    assertThat(walk.formOf(TASK)).containsEntry("rightGround", "artikel 3:317 lid 2 BW");
  }

  @Test
  void theContractThatIsChosenChangesWhatIsWatched() {
    ProgramClock.reset();
    Contract contract = ContractFixture.aBelgianContract();
    contracts.add(contract);
    CaseWalk walk = Reports.handedIn(engine, Map.of());
    assertThat(walk.due(DUE)).as("the last of what was missed").isEqualTo("2026-11-11T08:00:00Z");

    walk.completes(
        "contractmanager",
        "UserTask_ReviewReport",
        Map.of("intakeOutcome", "ACCEPTED", "contractNumber", contract.number()));

    assertThat(walk.due(DUE)).isEqualTo("2036-05-02T07:00:00Z");
  }

  @Test
  void aNoticeThatWasSentIsAProtest() {
    CaseWalk walk = ladder.underTerm();

    assertThat(walk.due(DUE)).isEqualTo("2031-05-02T07:00:00Z");
    Panel shown = panel.of(walk.reference()).orElseThrow();
    assertThat(shown.title()).isEqualTo("Rechten bewaken");
    assertThat(shown.rows())
        .extracting(row -> row.get(0) + ": " + row.get(3))
        .containsExactly("Klagen over het gebrek: geregeld", "Verjaring: wordt bewaakt");
    assertThat(shown.rows()).allSatisfy(row -> assertThat(List.copyOf(row)).doesNotContain(""));
  }

  private CaseWalk watching(Contract contract) {
    return CaseWalk.of(engine, review.aCase(contract), "rights-watch", Map.of());
  }

  private static void answers(CaseWalk walk, String answer, String askAgain) {
    answers(walk, answer, askAgain, "Zie de brief in het dossier.");
  }

  private static void answers(CaseWalk walk, String answer, String askAgain, String reason) {
    Map<String, Object> form = new HashMap<>();
    form.put("rightAnswer", answer);
    form.put("askAgainOn", askAgain);
    form.put("rightReason", reason);
    walk.completes("jurist", TASK, form);
  }
}
