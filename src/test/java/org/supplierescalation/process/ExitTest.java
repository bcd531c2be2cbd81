package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.FormsAfterDefault.exitPlan;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitPlan;
import org.supplierescalation.remedy.ExitPlans;

@Program
class ExitTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired ExitPlans plans;
  @Autowired Letters letters;

  private CaseReference reference;

  @Test
  void aReadyPlanIsApprovedAndTheContractEnds() {
    CaseWalk walk = planned(ExitPart.values().length);
    assertThat(walk.formOf("UserTask_ApproveExitPlan")).containsEntry("exitReadiness", "100 %");
    walk.completes(
        "directie", "UserTask_ApproveExitPlan", approval("Advocaat akkoord op 1 december", ""));
    CasesInDefault.sendsTheLetter(walk)
        .completes(
            "ict-manager",
            "UserTask_CarryOutExit",
            Map.of("exitOutcome", "DONE", "exitReport", "Alles terug"))
        .isOver()
        .ended("exit", "EndEvent_ContractEnded");

    assertThat(letters.newest(reference, LetterKind.DISSOLUTION).signedBy()).isEqualTo("directie");
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.CONTRACT_ENDED);
  }

  @Test
  void anUnreadyPlanNeedsAReason() {
    CaseWalk walk = planned(6);

    assertThatThrownBy(
            () -> walk.completes("directie", "UserTask_ApproveExitPlan", approval("Akkoord", "")))
        .hasMessageContaining("pas voor 75 % gereed");
    walk.completes(
            "directie",
            "UserTask_ApproveExitPlan",
            approval("Akkoord", "De leverancier is insolvent"))
        .waitsAt("UserTask_ComposeLetter");
    assertThat(plans.latest(reference)).get().matches(ExitPlan::isApproved);
  }

  @Test
  void nobodyDissolvesWithoutLegalAdvice() {
    assertThatThrownBy(
            () ->
                planned(8).completes("directie", "UserTask_ApproveExitPlan", approval("", "Haast")))
        .hasMessageContaining("jurist of advocaat adviseert");
  }

  @Test
  void whoMadeThePlanMayNotApproveIt() {
    assertThatThrownBy(
            () ->
                planned(8)
                    .completes("ict-manager", "UserTask_ApproveExitPlan", approval("Akkoord", "")))
        .hasMessageContaining("zelf gemaakt");
  }

  @Test
  void aPlanThatIsSentBackComesBackAsItWas() {
    CaseWalk walk =
        planned(2)
            .completes(
                "directie",
                "UserTask_ApproveExitPlan",
                Map.of("exitDecision", "SENT_BACK", "remark", "Te dun"));

    assertThat(walk.formOf("UserTask_MakeExitPlan"))
        .containsEntry("extent", "De gehele overeenkomst")
        .containsEntry("doneData", true)
        .containsEntry("planTemporary", "ICT, 1 februari");
    assertThat(plans.latest(reference)).get().matches(plan -> !plan.isApproved());
  }

  @Test
  void theBoardMayDecideToStay() {
    planned(8)
        .completes(
            "directie",
            "UserTask_ApproveExitPlan",
            Map.of("exitDecision", "STAY", "remark", "Te duur"))
        .isOver()
        .ended("exit", "EndEvent_Stays");
    assertThat(files.get(reference).outcome()).isNull();
  }

  @Test
  void aWithdrawnDeclarationMeansThatWeStay() {
    CaseWalk walk =
        planned(8).completes("directie", "UserTask_ApproveExitPlan", approval("Akkoord", ""));

    CasesInDefault.withdrawsTheLetter(walk).isOver().ended("exit", "EndEvent_Stays");
  }

  @Test
  void theDeclarationCannotBeMadeWithoutAnApprovedPlan() {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    CaseWalk walk =
        CaseWalk.of(engine, reference, "formal-letter", Map.of("letterKind", "DISSOLUTION"));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter("")))
        .hasMessageContaining("nog geen goedgekeurd exitplan");
  }

  private CaseWalk planned(int ready) {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    return CaseWalk.of(engine, reference, "exit", Map.of())
        .completes("ict-manager", "UserTask_MakeExitPlan", exitPlan(ready));
  }

  private static Map<String, Object> approval(String advice, String reason) {
    return Map.of("exitDecision", "APPROVED", "legalAdvice", advice, "remark", reason);
  }
}
