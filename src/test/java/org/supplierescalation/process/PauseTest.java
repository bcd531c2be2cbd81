package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.PauseCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.WithdrawCase;

@Program
class PauseTest {

  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 14);
  private static final Instant MORNING = Instant.parse("2026-12-14T08:00:00Z");

  @Autowired ProcessEngine engine;
  @Autowired ConversationCase conversationCase;
  @Autowired CaseFiles cases;
  @Autowired Timeline timeline;
  @Autowired PauseCase pauseCase;
  @Autowired WithdrawCase withdrawCase;
  @Autowired EscalationProcess process;

  @BeforeEach
  void onAMondayMorning() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theWorkOfAPausedCaseIsPutAsideAndTheTaskToResumeIsNot() {
    CaseWalk walk = paused(conversationCase.onTheLadder());

    walk.waitsAt("UserTask_HoldConversation", "UserTask_ResumeCase");
    assertThat(walk.task("UserTask_HoldConversation").getFollowUpDate())
        .isEqualTo(Date.from(MORNING));
    assertThat(walk.task("UserTask_ResumeCase").getFollowUpDate()).isNull();
    assertThat(walk.formOf("UserTask_ResumeCase"))
        .containsEntry("pausedUntilDay", "maandag 14 december 2026");
  }

  @Test
  void byHandItGoesOnAtOnceAndSaysWhy() {
    CaseWalk walk = paused(conversationCase.onTheLadder());
    assertThatThrownBy(() -> walk.completes("contractmanager", "UserTask_ResumeCase", Map.of()))
        .hasMessageContaining("Waarom hervat u het dossier?");
    walk.completes(
        "contractmanager", "UserTask_ResumeCase", Map.of("resumeRemark", "Leverancier belde."));

    runsAgain(walk);
    assertThat(resumptions(walk)).containsExactly("Leverancier belde.");
  }

  @Test
  void onTheDayItGoesOnByItself() {
    CaseWalk walk = paused(conversationCase.onTheLadder());
    assertThat(walk.due("BoundaryEvent_PauseOver")).isEqualTo(MORNING);
    walk.fires("BoundaryEvent_PauseOver");

    runsAgain(walk);
    assertThat(resumptions(walk)).containsExactly("De pauze is voorbij.");
  }

  @Test
  void aMessageResumesItToo() {
    CaseWalk walk = paused(conversationCase.onTheLadder());
    process.caseResumed(walk.reference());

    runsAgain(walk);
  }

  @Test
  void whatAPersonPutAsideStaysAside() {
    CaseWalk walk = conversationCase.onTheLadder();
    Date own = Date.from(Instant.parse("2026-12-24T08:00:00Z"));
    engine.getTaskService().setFollowUpDate(walk.task("UserTask_HoldConversation").getId(), own);
    paused(walk)
        .completes("contractmanager", "UserTask_ResumeCase", Map.of("resumeRemark", "Weer verder"));

    assertThat(walk.task("UserTask_HoldConversation").getFollowUpDate()).isEqualTo(own);
  }

  @Test
  void aPauseLengthensNoTermAndHidesNoNewWork() {
    CaseWalk walk = conversationCase.onTheLadder();
    walk.completes("contractmanager", "UserTask_HoldConversation", report());
    walk.completes("contractmanager", "UserTask_ReviewConfirmation", Map.of())
        .runs("ServiceTask_SendLetter")
        .runs("ServiceTask_SendLetter");
    Instant due = walk.due("BoundaryEvent_ConfirmationSilence");
    paused(walk);

    assertThat(walk.due("BoundaryEvent_ConfirmationSilence")).isEqualTo(due);
    walk.fires("BoundaryEvent_ConfirmationSilence")
        .waitsAt("UserTask_AwaitPromise", "UserTask_ResumeCase");
    assertThat(walk.task("UserTask_AwaitPromise").getFollowUpDate()).isNull();
  }

  @Test
  void aPausedCaseCanBeWithdrawn() {
    CaseWalk walk = paused(conversationCase.onTheLadder());
    withdrawCase.withdraw(walk.reference(), "Opgelost zonder ons", "contractmanager");

    assertThat(cases.get(walk.reference()).isOpen()).isFalse();
    assertThat(cases.get(walk.reference()).pausedUntil()).isNull();
    walk.isOver();
  }

  @Test
  void aPausedCaseIsNotPausedTwice() {
    CaseWalk walk = paused(conversationCase.onTheLadder());

    assertThatThrownBy(() -> paused(walk)).hasMessageContaining("al gepauzeerd");
  }

  private CaseWalk paused(CaseWalk walk) {
    pauseCase.pause(walk.reference(), UNTIL, "Leverancier verhuist", "contractmanager");
    return walk;
  }

  private void runsAgain(CaseWalk walk) {
    walk.waitsAt("UserTask_HoldConversation");
    assertThat(cases.get(walk.reference()).pausedUntil()).isNull();
    assertThat(walk.task("UserTask_HoldConversation").getFollowUpDate()).isNull();
    assertThat(walk.formOf("UserTask_HoldConversation")).doesNotContainKey("putAside");
  }

  private java.util.List<String> resumptions(CaseWalk walk) {
    return timeline.of(walk.reference()).stream()
        .filter(line -> line.title().equals("Hervat"))
        .map(TimelineEntry::text)
        .toList();
  }

  private static Map<String, Object> report() {
    return new HashMap<>(
        Map.of(
            "heldOn", "2026-11-23",
            "heldAtTime", "10:00",
            "channel", "MEETING",
            "spokenWith", "De directeur",
            "conversationResult", "SPOKEN"));
  }
}
