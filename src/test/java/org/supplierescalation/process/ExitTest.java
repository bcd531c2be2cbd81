package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.ExitState;

@Program
class ExitTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired ExitPlans plans;
  @Autowired Letters letters;
  @Autowired Timeline timeline;
  @Autowired LadderCase ladder;

  private CaseReference reference;

  @AfterEach
  void backToNow() {
    ProgramClock.reset();
  }

  @Test
  void aDissolutionThatMissesNothingIsDeclaredPostedAndCarriedOut() {
    CaseWalk walk = approved(EndingWalk.ALL, "");
    CasesInDefault.sendsTheLetter(walk)
        .completes(
            "ict-manager", "UserTask_CarryOutExit", EndingForms.carriedOut("DONE", ExitState.DONE))
        .isOver()
        .ended("exit", "EndEvent_ContractEnded");

    assertThat(letters.newest(reference, LetterKind.DISSOLUTION).signedBy()).isEqualTo("directie");
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.CONTRACT_ENDED);
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .anyMatch(title -> title.startsWith("Ontbindingsverklaring: per post verstuurd via"))
        .contains("Gereedheid van het exitplan getoetst", "Exit: klaar, 100 % klaar");
  }

  @Test
  void anUnreadyPlanNeedsASignedReason() {
    CaseWalk walk = planned(EndingWalk.ALL - 9);
    assertThat(walk.formOf("UserTask_ApproveExitPlan"))
        .containsEntry("exitReadiness", "58 %")
        .containsEntry("exitUnsecured", "De gegevenskopie en de beheerdersgegevens zijn veilig.");

    assertThatThrownBy(() -> approve(walk, ""))
        .hasMessageContaining("nog niet ver genoeg gereed")
        .hasMessageContaining("58 %");
    approve(walk, "De leverancier is insolvent").waitsAt("UserTask_ComposeLetter");
    assertThat(plans.newest(reference).approvalReason()).isEqualTo("De leverancier is insolvent");
  }

  @Test
  void withoutADataCopyAndCredentialsTheBoardSignsAReason() {
    CaseWalk walk = agreed();
    Map<String, Object> assets = EndingForms.plan(ExitForms.ASSETS, EndingWalk.ALL, due());
    assets.put("stateCredentials", "TODO");
    walk.completes("ict-manager", "UserTask_PlanAssets", assets)
        .completes(
            "ict-manager",
            "UserTask_PlanContinuity",
            EndingForms.plan(ExitForms.CONTINUITY, EndingWalk.ALL, due()));

    assertThat(walk.formOf("UserTask_ApproveExitPlan"))
        .containsEntry("exitReadiness", "85 %")
        .containsEntry("exitUnsecured", "Nog niet veilig: Beheerdersgegevens.");
    assertThatThrownBy(() -> approve(walk, "")).hasMessageContaining("nog niet veilig");
    approve(walk, "Wij hebben een noodtoegang").waitsAt("UserTask_ComposeLetter");
  }

  @Test
  void whoPreparedPlannedOrAdvisedMayNotApprove() {
    CaseWalk walk = planned(EndingWalk.ALL);
    for (String own : List.of("contractmanager", "jurist", "ict-manager")) {
      assertThatThrownBy(
              () ->
                  walk.completes(
                      own, "UserTask_ApproveExitPlan", EndingForms.decision("APPROVED", "")))
          .as(own)
          .hasMessageContaining("U hebt dit");
    }
  }

  @Test
  void whoPreparedMayNotAdvise() {
    CaseWalk walk =
        started()
            .completes(
                "contractmanager", "UserTask_ChooseEnding", EndingForms.ending("DISSOLUTION"))
            .completes("jurist", "UserTask_PrepareDissolution", EndingForms.dissolution(endsOn()));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_AdviseDissolution", EndingForms.advice("APPROVED")))
        .hasMessageContaining("zelf voorbereid");
  }

  @Test
  void whatTheLawyerSendsBackIsChosenAnew() {
    CaseWalk walk =
        started()
            .completes(
                "contractmanager", "UserTask_ChooseEnding", EndingForms.ending("DISSOLUTION"))
            .completes(
                "contractmanager", "UserTask_PrepareDissolution", EndingForms.dissolution(endsOn()))
            .completes("jurist", "UserTask_AdviseDissolution", EndingForms.advice("SENT_BACK"))
            .waitsAt("UserTask_ChooseEnding")
            .completes(
                "contractmanager", "UserTask_ChooseEnding", EndingForms.ending("DISSOLUTION"));

    assertThat(walk.formOf("UserTask_PrepareDissolution"))
        .containsEntry("extent", "De gehele overeenkomst.")
        .containsEntry("registered", "YES");
  }

  @Test
  void aPlanThatIsSentBackComesBackAsItWas() {
    CaseWalk walk =
        planned(2)
            .completes(
                "directie",
                "UserTask_ApproveExitPlan",
                EndingForms.decision("SENT_BACK", "Te dun"));

    assertThat(walk.formOf("UserTask_PlanAssets"))
        .containsEntry("stateInventory", "DONE")
        .containsEntry("stateLicences", "TODO")
        .containsEntry("dueLicences", due().toString())
        .containsEntry("ownerLicences", "ICT-manager");
    assertThat(plans.latest(reference)).get().matches(plan -> !plan.isApproved());
  }

  @Test
  void aPlanIsProposedWithTheUsualOwnersAndDates() {
    assertThat(agreed().formOf("UserTask_PlanAssets"))
        .containsEntry("stateData", "TODO")
        .containsEntry("ownerData", "ict-manager")
        .containsEntry("ownerLicences", "contractmanager")
        .containsKey("dueData");
  }

  @Test
  void anItemThatIsNotNeededSaysWhyAndOneToDoHasAnOwner() {
    CaseWalk walk = agreed();
    Map<String, Object> notNeeded = EndingForms.plan(ExitForms.ASSETS, 0, due());
    notNeeded.put("stateEscrow", "NOT_NEEDED");
    Map<String, Object> nobody = EndingForms.plan(ExitForms.ASSETS, 0, due());
    nobody.put("ownerDomains", "");

    assertThatThrownBy(() -> walk.completes("ict-manager", "UserTask_PlanAssets", notNeeded))
        .hasMessageContaining("Broncode en escrow")
        .hasMessageContaining("waarom dit niet nodig is");
    assertThatThrownBy(() -> walk.completes("ict-manager", "UserTask_PlanAssets", nobody))
        .hasMessageContaining("Domeinnamen, DNS en certificaten")
        .hasMessageContaining("wie het doet");
  }

  @Test
  void theBoardMayDecideToStay() {
    planned(EndingWalk.ALL)
        .completes("directie", "UserTask_ApproveExitPlan", EndingForms.decision("STAY", "Te duur"))
        .isOver()
        .ended("exit", "EndEvent_Stays");
    assertThat(files.get(reference).outcome()).isNull();
  }

  @Test
  void aWithdrawnDeclarationMeansThatWeStay() {
    CasesInDefault.withdrawsTheLetter(approved(EndingWalk.ALL, ""))
        .isOver()
        .ended("exit", "EndEvent_Stays");
  }

  @Test
  void aPlanThatIsNotCarriedOutIsRemindedOfAndComesBack() {
    CaseWalk walk = approved(9, "Haast");
    CasesInDefault.sendsTheLetter(walk)
        .fires("BoundaryEvent_ExitReminder")
        .waitsAt("UserTask_CarryOutExit", "UserTask_RemindExitPlan");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "ict-manager",
                    "UserTask_CarryOutExit",
                    EndingForms.carriedOut("DONE", ExitState.TODO)))
        .hasMessageContaining("Nog niet klaar: Inventaris;");

    walk.completes(
            "ict-manager", "UserTask_CarryOutExit", EndingForms.carriedOut("BUSY", ExitState.DONE))
        .waitsAt("UserTask_CarryOutExit", "UserTask_RemindExitPlan")
        .completes(
            "ict-manager", "UserTask_RemindExitPlan", Map.of("reminderAnswer", "De opvolger belt."))
        .completes(
            "ict-manager",
            "UserTask_CarryOutExit",
            EndingForms.carriedOut("DISPUTE", ExitState.DONE))
        .isOver()
        .ended("exit", "EndEvent_ExitToDispute");
    assertThat(plans.newest(reference).readiness()).isEqualTo(100);
  }

  @Test
  void anOpenReminderDoesNotKeepTheExitOpen() {
    CaseWalk walk = approved(9, "Haast");
    CasesInDefault.sendsTheLetter(walk)
        .fires("BoundaryEvent_ExitReminder")
        .completes(
            "ict-manager", "UserTask_CarryOutExit", EndingForms.carriedOut("DONE", ExitState.DONE))
        .isOver();
  }

  @Test
  void theDeclarationCannotBeMadeWithoutAnApprovedPlan() {
    CaseWalk walk = agreed();
    CaseWalk.of(engine, reference, "formal-letter", Map.of("letterKind", "DISSOLUTION"));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter("")))
        .hasMessageContaining("nog geen goedgekeurd exitplan");
  }

  private CaseWalk started() {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    return CaseWalk.of(engine, reference, "exit", Map.of());
  }

  private CaseWalk agreed() {
    return EndingWalk.dissolutionAgreed(started(), endsOn());
  }

  private CaseWalk planned(int ready) {
    return EndingWalk.planned(agreed(), ready, due());
  }

  private CaseWalk approved(int ready, String reason) {
    return approve(planned(ready), reason);
  }

  private static CaseWalk approve(CaseWalk walk, String reason) {
    return walk.completes(
        "directie", "UserTask_ApproveExitPlan", EndingForms.decision("APPROVED", reason));
  }

  private LocalDate endsOn() {
    return ladder.today().plusDays(30);
  }

  private LocalDate due() {
    return ladder.today().plusDays(10);
  }
}
