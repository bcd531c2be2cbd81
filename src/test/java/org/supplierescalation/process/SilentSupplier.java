package org.supplierescalation.process;

import static org.supplierescalation.process.FormsAfterDefault.choice;
import static org.supplierescalation.process.FormsAfterDefault.dispute;
import static org.supplierescalation.process.FormsAfterDefault.effect;
import static org.supplierescalation.process.FormsAfterDefault.exitPlan;
import static org.supplierescalation.process.FormsAfterDefault.handedTo;
import static org.supplierescalation.process.FormsAfterDefault.mediation;
import static org.supplierescalation.process.FormsAfterDefault.ready;
import static org.supplierescalation.process.FormsAfterDefault.route;

import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.letter.LetterKind;

/**
 * The longest story: a supplier that says nothing, from the confirmation of the call to the
 * proposal of mediation. Through all ten stages, and one of them twice.
 */
@Component
@Lazy
class SilentSupplier {

  private final LadderCase ladder;
  private final LadderFile file;

  SilentSupplier(LadderCase ladder, LadderFile file) {
    this.ladder = ladder;
    this.file = file;
  }

  CaseWalk toTheVeryEnd() {
    CaseWalk walk = ladder.underTerm();
    TermSteps.reminded(walk);
    TermSteps.reminded(walk);
    TermSteps.reminded(walk);
    walk.fires(TermSteps.TERM_END);
    TermSteps.checks(walk, "NOT_PERFORMED", "");
    ladder.inDefault(walk);
    penaltyClaimed(walk);
    exitRefused(walk);
    mediationUnanswered(walk);
    handedOver(walk);
    return ladder.learned(walk);
  }

  void isOnFile(CaseWalk walk) {
    file.closed(
        walk,
        Outcome.HANDED_OVER,
        Stage.INTAKE,
        Stage.CONTRACT_REVIEW,
        Stage.CONVERSATION,
        Stage.DEFAULT_NOTICE,
        Stage.REASONABLE_TERM,
        Stage.DEFAULT,
        Stage.SANCTIONS,
        Stage.EXIT,
        Stage.SANCTIONS,
        Stage.DISPUTE,
        Stage.LESSONS);
    file.mailed(
        walk,
        LetterKind.WRITTEN_CONFIRMATION,
        LetterKind.DEFAULT_NOTICE,
        LetterKind.TERM_REMINDER,
        LetterKind.NOTICE_OF_DEFAULT,
        LetterKind.PENALTY_CLAIM,
        LetterKind.MEDIATION_PROPOSAL);
    file.keeps(
        walk,
        LetterKind.CALL_SCRIPT,
        LetterKind.DEFAULT_NOTICE,
        LetterKind.NOTICE_OF_DEFAULT,
        LetterKind.PENALTY_CLAIM,
        LetterKind.MEDIATION_PROPOSAL,
        LetterKind.HANDOVER_COVER);
  }

  private static void penaltyClaimed(CaseWalk walk) {
    walk.completes("contractmanager", "UserTask_ChooseRemedies", choice(true, false))
        .completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .completes(
            "contractmanager",
            "UserTask_ComputePenalty",
            Map.of("penaltyCause", "De dagen na de termijn"));
    CasesInDefault.sendsTheLetter(walk)
        .completes(
            "finance",
            "UserTask_BookPenalty",
            Map.of("claimBooking", "BOOKED", "booking", "Geboekt"))
        .completes(
            "finance",
            "UserTask_AwaitPayment",
            Map.of("claimPayment", "DISPUTED", "paymentRemark", "De leverancier zwijgt"))
        .completes("contractmanager", "UserTask_AssessEffect", effect("EXIT"));
  }

  private static void exitRefused(CaseWalk walk) {
    walk.completes("ict-manager", "UserTask_MakeExitPlan", exitPlan(2))
        .completes(
            "directie",
            "UserTask_ApproveExitPlan",
            Map.of("exitDecision", "STAY", "remark", "Te duur"))
        .completes("contractmanager", "UserTask_ChooseRemedies", choice(false, false))
        .completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .completes("contractmanager", "UserTask_AssessEffect", effect("DISPUTE"));
  }

  private static void mediationUnanswered(CaseWalk walk) {
    walk.completes("jurist", "UserTask_AssessDispute", dispute())
        .completes("jurist", "UserTask_ChooseRoute", mediation());
    CasesInDefault.sendsTheLetter(walk).fires("BoundaryEvent_MediationSilence");
  }

  private void handedOver(CaseWalk walk) {
    walk.completes("jurist", "UserTask_AssessDispute", dispute())
        .completes("jurist", "UserTask_ChooseRoute", route("SUBDISTRICT_COURT"))
        .completes("directie", "UserTask_ApproveRoute", Map.of("routeApproval", "APPROVED"))
        .completes("jurist", "UserTask_CheckStart", ready())
        .completes("jurist", "UserTask_HandOver", handedTo(ladder.today()));
  }
}
