package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.demo.DemoMail.Received;

/** What the supplier gets in writing after a conversation, or after trying in vain. */
@Program
class ConfirmationTest {

  @Autowired ConversationCase conversationCase;
  @Autowired ConversationSteps steps;
  @Autowired Conversations conversations;

  @BeforeEach
  void onAMondayMorning() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theSupplierGetsTheSameThreeBlocksAsWereSaid() {
    CaseWalk walk = conversationCase.onTheLadder();
    steps.spoken(walk);

    Map<String, Object> form = walk.formOf("UserTask_ReviewConfirmation");
    assertThat(form.get("mailBody").toString())
        .contains("Storingen zijn binnen vier uur opgelost.")
        .contains("Storing 4711 duurde twee dagen.")
        .contains("Morgen draait alles weer")
        .contains("maandag 30 november 2026")
        .contains("uiterlijk op donderdag 26 november 2026, 17.00 uur")
        .contains("geen ingebrekestelling")
        .contains("behouden ons alle rechten voor")
        .doesNotContain("{{", "  ", "\n\n\n");
    steps.sent(walk);

    Received received = steps.mailOf(walk).get(0);
    assertThat(steps.mailOf(walk)).hasSize(1);
    assertThat(received.subject())
        .isEqualTo("[%s] Bevestiging van ons gesprek".formatted(walk.reference()));
    assertThat(received.text().replace("\r\n", "\n").strip())
        .startsWith(form.get("mailBody").toString().strip())
        .contains("/reply/");
    assertThat(walk.formOf("UserTask_AwaitConfirmationReply"))
        .doesNotContainKeys("mailBody", "mailSubject", "recipient", "agreed", "evidence");
  }

  @Test
  void theLongestReportStillFitsInOneFormAndOneMail() {
    CaseWalk walk = conversationCase.onTheLadder();
    Map<String, Object> longest =
        steps.report(
            Map.of(
                "agreed", "a".repeat(900),
                "failing", "f".repeat(900),
                "expected", "e".repeat(450),
                "promise", "p".repeat(350),
                "spokenWith", "s".repeat(200)));
    walk.completes("contractmanager", "UserTask_HoldConversation", longest);

    assertThat(walk.formOf("UserTask_ReviewConfirmation").get("mailBody").toString())
        .hasSizeLessThanOrEqualTo(3800);
    steps.sent(walk);
  }

  @Test
  void theTimersWaitForTheMomentsTheMailNames() {
    CaseWalk walk = conversationCase.onTheLadder();
    steps.spoken(walk);
    ProgramClock.moveTo(Instant.parse("2026-11-25T09:30:00Z")); // two days later
    steps.sent(walk);

    assertThat(walk.due("BoundaryEvent_ConfirmationSilence"))
        .isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
    assertThat(steps.mailOf(walk).get(0).text())
        .contains("uiterlijk op maandag 30 november 2026, 17.00 uur")
        .doesNotContain("26 november");
    steps.replied(walk, "CONFIRMED", "");
    assertThat(walk.due("BoundaryEvent_PromiseDue"))
        .isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
  }

  @Test
  void unreachableTakesThreeAttemptsThatTheSupplierReadsBack() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThatThrownBy(() -> steps.reported(walk, Map.of("conversationResult", "UNREACHABLE")))
          .hasMessageContaining(
              "na 3 vastgelegde pogingen; nu zijn het er "
                  + conversations.attempts(walk.reference()).size());
      steps.reported(walk, Map.of("conversationResult", "NOT_REACHED"));
      walk.waitsAt("UserTask_HoldConversation");
    }
    steps.reported(walk, Map.of("conversationResult", "UNREACHABLE"));

    assertThat(walk.formOf("UserTask_ReviewConfirmation").get("mailBody").toString())
        .contains(
            "verscheidene keren geprobeerd u te bereiken:\n- maandag 23 november 2026, 10.00 uur\n- ")
        .contains("uiterlijk op maandag 30 november 2026 alsnog na te komen")
        .doesNotContain("spraken wij", "toegezegd", "{{", "\n\n\n");
    steps.sent(walk);
    steps.replied(walk, "NO_ANSWER", "");
    walk.fires("BoundaryEvent_PromiseDue");
    steps.checked(walk, "PARTLY");
    assertThatThrownBy(() -> steps.reported(walk, Map.of("conversationResult", "UNREACHABLE")))
        .as("the next time counts anew")
        .hasMessageContaining("nu zijn het er 0");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "heldOn,             2026-11-24, ligt in de toekomst",
    "promisedOn,         2026-11-22, al voorbij",
    "promisedOn,         '',         Is er niets toegezegd?",
    "agreed,             '',         alle drie de blokken",
    "failing,            '',         alle drie de blokken",
    "expected,           '',         alle drie de blokken",
    "spokenWith,         ' ',        Met wie?",
    "conversationResult, MAYBE,      Hebt u de leverancier gesproken?",
    "heldAtTime,         straks,     geen tijd",
  })
  void aReportWithAHoleIsRefused(String field, String value, String message) {
    CaseWalk walk = conversationCase.in("conversation", Map.of());

    assertThatThrownBy(() -> steps.reported(walk, Map.of(field, value)))
        .hasMessageContaining(message);
    walk.waitsAt("UserTask_HoldConversation");
    assertThat(conversations.of(walk.reference())).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "recipient,   iemand@elders.example, contactpersoon van de leverancier",
    "mailBody,    Alles is goed,         reageren tot donderdag 26 november 2026",
    "mailSubject, '',                    Onderwerp",
  })
  void aConfirmationThatCannotGoIsRefused(String field, String value, String message) {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    steps.spoken(walk);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ReviewConfirmation", Map.of(field, value)))
        .hasMessageContaining(message);
  }
}
