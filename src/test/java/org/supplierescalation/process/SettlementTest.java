package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.supplierescalation.process.FormsAfterDefault.dispute;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.dispute.Promise;
import org.supplierescalation.dispute.SettlementKept;
import org.supplierescalation.dispute.Settlements;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** A settlement is followed promise by promise. */
@Program
class SettlementTest {

  private static final String WATCH = "UserTask_WatchSettlement";

  @Autowired ProcessEngine engine;
  @Autowired DisputeCase cases;
  @Autowired CaseFiles files;
  @Autowired Settlements settlements;

  @AfterEach
  void theClockStandsRightAgain() {
    ProgramClock.reset();
  }

  @Test
  void ofThreePromisesOneIsBrokenAndAnotherRouteIsAsked() {
    CaseWalk walk = following(cases.settlement(20, 5, 10));

    assertThat(walk.due("BoundaryEvent_SettlementDue"))
        .as("the promise that is due first, though it was written second")
        .isEqualTo(LegalTime.firstMomentAfter(Law.NL, cases.today().plusDays(5)));
    walk.completes("contractmanager", WATCH, checked(walk, "Stap 2", "KEPT"));
    assertThat(walk.due("BoundaryEvent_SettlementDue"))
        .isEqualTo(LegalTime.firstMomentAfter(Law.NL, cases.today().plusDays(10)));
    walk.fires("BoundaryEvent_SettlementDue")
        .waitsAt("UserTask_CheckSettlement")
        .completes("contractmanager", "UserTask_CheckSettlement", checked(walk, "Stap 3", "BROKEN"))
        .waitsAt("UserTask_AssessDispute")
        .ended("settlement", "EndEvent_SettlementBroken");

    assertThat(settlements.newest(walk.reference()).promises())
        .extracting(Promise::promised, Promise::state)
        .containsExactly(
            tuple("Stap 2", SettlementKept.KEPT),
            tuple("Stap 3", SettlementKept.BROKEN),
            tuple("Stap 1", SettlementKept.OPEN));
    assertThat(files.get(walk.reference()).outcome()).isNull();
  }

  @Test
  void whenEveryPromiseIsKeptTheDisputeIsOver() {
    CaseWalk walk = following(cases.settlement(5, 10));

    walk.completes("contractmanager", WATCH, checked(walk, "Stap 1", "KEPT"))
        .waitsAt(WATCH)
        .completes("contractmanager", WATCH, checked(walk, "Stap 2", "KEPT"))
        .isOver()
        .ended("dispute", "EndEvent_Settled");
    assertThat(files.get(walk.reference()).outcome()).isEqualTo(Outcome.SETTLED);
  }

  @Test
  void aPromiseThatWasCheckedIsNotCheckedAgain() {
    CaseWalk walk = following(cases.settlement(5, 10));
    Map<String, Object> first = checked(walk, "Stap 1", "KEPT");
    walk.completes("contractmanager", WATCH, first);

    assertThatThrownBy(() -> walk.completes("contractmanager", WATCH, first))
        .hasMessageContaining("een toezegging die nog loopt");
  }

  @Test
  void aSettlementNeedsAPromiseAndEachPromiseADayThatIsNotPast() {
    CaseWalk walk = settled();

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist",
                    "UserTask_RecordSettlement",
                    Map.of("settlementTerms", "Wij zijn eruit")))
        .hasMessageContaining("minstens één toezegging");
    assertThatThrownBy(
            () -> walk.completes("jurist", "UserTask_RecordSettlement", cases.settlement(5, -1)))
        .hasMessageContaining("“Stap 2” ligt in het verleden");
    Map<String, Object> half = new HashMap<>(cases.settlement(5));
    half.put("promise2", "Iets zonder dag");
    assertThatThrownBy(() -> walk.completes("jurist", "UserTask_RecordSettlement", half))
        .hasMessageContaining("Toezegging 2 is niet compleet");
  }

  private CaseWalk following(Map<String, Object> settlement) {
    return settled().completes("jurist", "UserTask_RecordSettlement", settlement).waitsAt(WATCH);
  }

  private CaseWalk settled() {
    return CasesInDefault.sendsTheLetter(
            cases
                .assessed(dispute())
                .completes("jurist", "UserTask_ChooseRoute", FormsAfterDefault.mediation()))
        .completes(
            "jurist",
            "UserTask_AwaitMediationReply",
            Map.of("mediationReply", "ACCEPTED", "replyText", "Graag"))
        .completes(
            "jurist", "UserTask_HoldMediation", DisputeCase.session("SETTLED", cases.today()));
  }

  private Map<String, Object> checked(CaseWalk walk, String promise, String kept) {
    long id =
        settlements.newest(walk.reference()).promises().stream()
            .filter(each -> each.promised().equals(promise))
            .findFirst()
            .orElseThrow()
            .id();
    return Map.of(
        "promise", String.valueOf(id), "promiseKept", kept, "promiseEvidence", "Test van vandaag");
  }
}
