package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.conversation.ConfirmationReply;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** The ways through the conversation stage. */
@Program
class ConversationTest {

  @Autowired ConversationCase conversationCase;
  @Autowired ConversationSteps steps;
  @Autowired CaseFiles cases;
  @Autowired Conversations conversations;
  @Autowired Letters letters;
  @Autowired EscalationProcess process;
  @Autowired WithdrawCase withdrawCase;

  @BeforeEach
  void onAMondayMorning() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void aPromiseThatIsKeptAndHoldsClosesTheLadderWithItsLessons() {
    CaseWalk walk = conversationCase.onTheLadder();

    steps.spoken(walk);
    steps.sent(walk);
    steps.replied(walk, "CONFIRMED", "");
    walk.fires("BoundaryEvent_PromiseDue");
    steps.checked(walk, "PERFORMED");
    steps.accepted(walk);
    walk.fires("BoundaryEvent_ProbationOver")
        .completes(
            "contractmanager", "UserTask_CloseProbation", Map.of("probationOutcome", "HELD"));

    walk.waitsAt("UserTask_RecordLessons").ended("conversation", "EndEvent_CuredAfterPromise");
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.CURED);
    assertThat(steps.titles(walk))
        .contains(
            "Gesproken met De accountmanager",
            "Leverancier bevestigt ons verslag",
            "Toezegging gecontroleerd: nagekomen",
            "Vervolg: Hersteld");
  }

  @Test
  void aRelapseGoesBackToTheConversation() {
    CaseWalk walk = conversationCase.onTheLadder();
    steps.spoken(walk);
    steps.sent(walk);
    steps.replied(walk, "CONFIRMED", "");
    walk.completes(
        "contractmanager", "UserTask_AwaitPromise", Map.of("earlyNote", "Gebeld: het is klaar."));
    steps.checked(walk, "PERFORMED");
    steps.accepted(walk);
    walk.completes(
        "contractmanager",
        "UserTask_WatchProbation",
        Map.of("probationOutcome", "RELAPSED", "probationRemark", "Weer uit de lucht."));

    walk.waitsAt("UserTask_HoldConversation");
    assertThat(cases.get(walk.reference()).outcome()).isNull();
    assertThat(steps.titles(walk)).contains("Terugval in de proeftijd");
  }

  @Test
  void partlyKeptMeansOneMoreConversationAndThenUpTheLadder() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    for (String next : List.of("another", "escalate")) {
      steps.spoken(walk);
      steps.sent(walk);
      steps.replied(walk, "CONFIRMED", "");
      walk.fires("BoundaryEvent_PromiseDue");
      steps.checked(walk, "PARTLY");
      assertThat(steps.titles(walk))
          .last()
          .isEqualTo(next.equals("another") ? "Vervolg: Nog een gesprek" : "Vervolg: Ladder op");
    }

    walk.isOver().ended("conversation", "EndEvent_Escalate");
    assertThat(steps.mailOf(walk)).hasSize(2);
    assertThat(letters.latest(walk.reference(), LetterKind.WRITTEN_CONFIRMATION))
        .hasValueSatisfying(letter -> assertThat(letter.round()).isEqualTo(2));
    assertThat(steps.lastLine(walk).text())
        .contains("Gesprekken tot nu toe: 2")
        .contains("Tabel “Vervolg na het gesprek”, versie 1");
  }

  @Test
  void nothingDoneGoesUpTheLadderAtOnce() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    steps.spoken(walk);
    steps.sent(walk);
    steps.replied(walk, "CONFIRMED", "");
    walk.fires("BoundaryEvent_PromiseDue");
    steps.checked(walk, "NOT_PERFORMED");

    walk.isOver().ended("conversation", "EndEvent_Escalate");
  }

  @Test
  void silenceIsRecordedAsSilence() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    steps.spoken(walk);
    steps.sent(walk);
    walk.fires("BoundaryEvent_ConfirmationSilence").waitsAt("UserTask_AwaitPromise");

    assertThat(steps.lastLine(walk).text()).contains("Zwijgen geldt niet als instemming");
    assertThat(conversations.current(walk.reference()).reply())
        .isEqualTo(ConfirmationReply.NO_ANSWER);
    assertThat(steps.titles(walk)).doesNotContain("Leverancier bevestigt ons verslag");
  }

  @Test
  void anAnswerByMailIsReadAndMayMoveTheDay() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    steps.spoken(walk);
    steps.sent(walk);
    process.supplierReplied(walk.reference());
    walk.waitsAt("UserTask_ReadConfirmationReply");

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_ReadConfirmationReply",
                    Map.of("confirmationReply", "CORRECTED")))
        .hasMessageContaining("wat de leverancier anders ziet");
    walk.completes(
        "contractmanager",
        "UserTask_ReadConfirmationReply",
        Map.of(
            "confirmationReply", "CORRECTED",
            "replyText", "Wij zeiden vrijdag.",
            "otherPromisedOn", "2026-12-04"));

    assertThat(walk.due("BoundaryEvent_PromiseDue"))
        .as("monday morning after the new day")
        .isEqualTo(Instant.parse("2026-12-07T08:00:00Z"));
    assertThat(steps.lastLine(walk).text())
        .contains("Wij zeiden vrijdag.", "behoud van al onze rechten", "vrijdag 4 december 2026");
  }

  @Test
  void aWithdrawnCaseStopsWaiting() {
    CaseWalk walk = conversationCase.onTheLadder();
    steps.spoken(walk);
    steps.sent(walk);
    withdrawCase.withdraw(walk.reference(), "Dubbel gemeld", "contractmanager");

    walk.isOver();
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.WITHDRAWN);
  }
}
