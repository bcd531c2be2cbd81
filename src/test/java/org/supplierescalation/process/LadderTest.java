package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.casefile.Stage.CONTRACT_REVIEW;
import static org.supplierescalation.casefile.Stage.CONVERSATION;
import static org.supplierescalation.casefile.Stage.DEFAULT;
import static org.supplierescalation.casefile.Stage.DEFAULT_NOTICE;
import static org.supplierescalation.casefile.Stage.INTAKE;
import static org.supplierescalation.casefile.Stage.LESSONS;
import static org.supplierescalation.casefile.Stage.REASONABLE_TERM;
import static org.supplierescalation.casefile.Stage.SANCTIONS;
import static org.supplierescalation.letter.LetterKind.CALL_SCRIPT;
import static org.supplierescalation.letter.LetterKind.NOTICE_OF_DEFAULT;
import static org.supplierescalation.letter.LetterKind.WRITTEN_CONFIRMATION;
import static org.supplierescalation.process.FormsAfterDefault.choice;
import static org.supplierescalation.process.FormsAfterDefault.effect;
import static org.supplierescalation.process.FormsAfterDefault.remedyFacts;
import static org.supplierescalation.process.ReviewForms.COOPERATION;
import static org.supplierescalation.process.ReviewForms.OUT_OF_SCOPE;
import static org.supplierescalation.process.ReviewForms.READ;
import static org.supplierescalation.process.ReviewForms.REPAIR;
import static org.supplierescalation.process.ReviewForms.found;
import static org.supplierescalation.process.ReviewForms.ourPart;
import static org.supplierescalation.process.TermSteps.TERM_END;
import static org.supplierescalation.process.TermSteps.checks;
import static org.supplierescalation.process.TermSteps.reacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.PauseCase;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.letter.LetterKind;

/** The whole ladder, once for each way a case can go. */
@Program
class LadderTest {

  @Autowired LadderCase ladder;
  @Autowired LadderFile file;
  @Autowired SilentSupplier silentSupplier;
  @Autowired PauseCase pauseCase;
  @Autowired WithdrawCase withdrawCase;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void curedAfterTheCall() {
    CaseWalk walk =
        ladder.promiseKept(ladder.confirmed(ladder.reviewed(ladder.scoped(ladder.reported()))));
    ladder.learned(ladder.cured(walk));

    file.closed(walk, Outcome.CURED, INTAKE, CONTRACT_REVIEW, CONVERSATION, LESSONS);
    file.mailed(walk, WRITTEN_CONFIRMATION);
    file.keeps(walk);
  }

  @Test
  void curedInTheTerm() {
    CaseWalk walk = ladder.underTerm();
    reacts(walk, "UserTask_AwaitPerformance", "CLAIMS_READY", "WRITTEN");
    checks(walk, "PERFORMED", "2026-12-11");
    ladder.learned(ladder.cured(walk));

    closedAfterTheTerm(walk);
  }

  @Test
  void refusedInWritingIsDefaultAtOnce() {
    CaseWalk walk = ladder.underTerm();
    reacts(walk, "UserTask_AwaitPerformance", "REFUSES", "WRITTEN")
        .waitsAt("UserTask_EstablishDefault");
    assertThat(ladder.today()).as("not waited for the term").isEqualTo("2026-12-11");
    ladder
        .inDefault(walk)
        .completes("jurist", "UserTask_EstablishRemedyFacts", remedyFacts())
        .completes("contractmanager", "UserTask_ChooseRemedies", choice(false, false))
        .completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .completes("contractmanager", "UserTask_AssessEffect", effect("DONE"));
    ladder.learned(walk);

    file.closed(
        walk,
        Outcome.SANCTIONED,
        INTAKE,
        CONTRACT_REVIEW,
        CONVERSATION,
        DEFAULT_NOTICE,
        REASONABLE_TERM,
        DEFAULT,
        SANCTIONS,
        LESSONS);
    file.mailed(walk, WRITTEN_CONFIRMATION, LetterKind.DEFAULT_NOTICE, NOTICE_OF_DEFAULT);
    file.keeps(walk, CALL_SCRIPT, LetterKind.DEFAULT_NOTICE, NOTICE_OF_DEFAULT);
  }

  @Test
  void outOfScope() {
    CaseWalk walk =
        ladder
            .reported()
            .completes("contractmanager", READ, found(Map.of("listed", "NO")))
            .completes(
                "contractmanager",
                OUT_OF_SCOPE,
                Map.of("scopeDecision", "CLOSE", "outOfScopeLesson", "Zet het op de lijst."));
    ladder.learned(walk);

    file.closed(walk, Outcome.OUT_OF_SCOPE, INTAKE, CONTRACT_REVIEW, LESSONS);
    file.mailed(walk);
    file.keeps(walk);
  }

  @Test
  void ourOwnFailureFirstAndThenOn() {
    CaseWalk walk =
        ladder
            .scoped(ladder.reported())
            .completes(
                "contractmanager",
                COOPERATION,
                ourPart(Map.of("gaveAccess", "NO", "cooperationExplanation", "Geen VPN.")))
            .completes(
                "ict-manager",
                REPAIR,
                Map.of("repairDone", "VPN open.", "repairedOn", "2026-11-23"))
            .waitsAt(COOPERATION);
    ladder.promiseKept(ladder.confirmed(ladder.reviewed(walk)));
    ladder.learned(ladder.cured(walk));

    file.closed(walk, Outcome.CURED, INTAKE, CONTRACT_REVIEW, CONVERSATION, LESSONS);
    assertThat(file.titles(walk))
        .containsSubsequence(
            "Eigen medewerking niet in orde: toegang geven",
            "Eigen medewerking in orde",
            "Ingebrekestelling nodig",
            "Fase: Gesprek en bevestiging");
    file.mailed(walk, WRITTEN_CONFIRMATION);
  }

  @Test
  void silentToTheVeryEnd() {
    CaseWalk walk = silentSupplier.toTheVeryEnd();

    silentSupplier.isOnFile(walk);
  }

  @Test
  void withdrawnInTheMiddle() {
    CaseWalk walk = ladder.underTerm();
    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2026-12-28T23:00:00Z"));
    withdrawCase.withdraw(walk.reference(), "Dubbel gemeld", "contractmanager");

    file.closed(
        walk,
        Outcome.WITHDRAWN,
        INTAKE,
        CONTRACT_REVIEW,
        CONVERSATION,
        DEFAULT_NOTICE,
        REASONABLE_TERM);
    file.mailed(walk, WRITTEN_CONFIRMATION, LetterKind.DEFAULT_NOTICE);
    file.keeps(walk, CALL_SCRIPT, LetterKind.DEFAULT_NOTICE);
  }

  @Test
  void pausedAndResumedWhileTheTermRunsOn() {
    CaseWalk walk = ladder.underTerm();
    pauseCase.pause(
        walk.reference(), LocalDate.of(2026, 12, 18), "Overleg met de directie", "contractmanager");
    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2026-12-28T23:00:00Z"));
    walk.waitsAt("UserTask_AwaitPerformance", "UserTask_ResumeCase")
        .fires("BoundaryEvent_PauseOver")
        .waitsAt("UserTask_AwaitPerformance");
    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2026-12-28T23:00:00Z"));
    walk.fires(TERM_END);
    checks(walk, "PERFORMED", "2026-12-29");
    ladder.learned(ladder.cured(walk));

    closedAfterTheTerm(walk);
  }

  private void closedAfterTheTerm(CaseWalk walk) {
    file.closed(
        walk,
        Outcome.CURED,
        INTAKE,
        CONTRACT_REVIEW,
        CONVERSATION,
        DEFAULT_NOTICE,
        REASONABLE_TERM,
        LESSONS);
    file.mailed(walk, WRITTEN_CONFIRMATION, LetterKind.DEFAULT_NOTICE);
    file.keeps(walk, CALL_SCRIPT, LetterKind.DEFAULT_NOTICE);
  }
}
