package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.conversation.ConfirmationReply;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

@Program
class ConversationTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @Autowired ProcessEngine engine;
  @Autowired ConversationCase conversationCase;
  @Autowired CaseFiles cases;
  @Autowired Conversations conversations;
  @Autowired Letters letters;
  @Autowired Timeline timeline;
  @Autowired DemoMail mail;
  @Autowired EscalationProcess process;
  @Autowired WithdrawCase withdrawCase;
  @Autowired Clock clock;

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

    spoken(walk);
    sent(walk);
    replied(walk, "CONFIRMED", "");
    walk.fires("BoundaryEvent_PromiseDue");
    checked(walk, "PERFORMED");
    accepted(walk);
    walk.fires("BoundaryEvent_ProbationOver")
        .completes(
            "contractmanager", "UserTask_CloseProbation", Map.of("probationOutcome", "HELD"));

    walk.waitsAt("UserTask_RecordLessons").ended("conversation", "EndEvent_CuredAfterPromise");
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.CURED);
    assertThat(titles(walk))
        .contains(
            "Gesproken met De accountmanager",
            "Leverancier bevestigt ons verslag",
            "Toezegging gecontroleerd: nagekomen",
            "Vervolg: Hersteld");
  }

  @Test
  void theSupplierGetsTheSameThreeBlocksAsWereSaid() {
    CaseWalk walk = conversationCase.onTheLadder();
    spoken(walk);

    Map<String, Object> form = walk.formOf("UserTask_ReviewConfirmation");
    assertThat(form.get("mailBody").toString())
        .contains("Storingen zijn binnen vier uur opgelost.")
        .contains("Storing 4711 duurde twee dagen.")
        .contains("Morgen draait alles weer")
        .contains("maandag 30 november 2026")
        .contains("vóór donderdag 26 november 2026, 17.00 uur")
        .contains("geen ingebrekestelling")
        .contains("behouden ons al onze rechten voor")
        .doesNotContain("{{", "  ", "\n\n\n");
    sent(walk);

    Received received = mailOf(walk).get(0);
    assertThat(mailOf(walk)).hasSize(1);
    assertThat(received.subject())
        .isEqualTo("[%s] Bevestiging van ons gesprek".formatted(walk.reference()));
    assertThat(received.text().replace("\r\n", "\n").strip())
        .isEqualTo(form.get("mailBody").toString().strip());
    assertThat(walk.formOf("UserTask_AwaitConfirmationReply"))
        .doesNotContainKeys("mailBody", "mailSubject", "recipient", "agreed", "evidence");
  }

  @Test
  void theLongestReportStillFitsInOneFormAndOneMail() {
    CaseWalk walk = conversationCase.onTheLadder();
    Map<String, Object> longest =
        report(
            Map.of(
                "agreed", "a".repeat(900),
                "failing", "f".repeat(900),
                "expected", "e".repeat(450),
                "promise", "p".repeat(350),
                "spokenWith", "s".repeat(200)));
    walk.completes("contractmanager", "UserTask_HoldConversation", longest);

    assertThat(walk.formOf("UserTask_ReviewConfirmation").get("mailBody").toString())
        .hasSizeLessThanOrEqualTo(3800);
    sent(walk);
  }

  @Test
  void theTimersWaitForTheMomentsTheMailNames() {
    CaseWalk walk = conversationCase.onTheLadder();
    spoken(walk);
    ProgramClock.moveTo(Instant.parse("2026-11-25T09:30:00Z")); // two days later
    sent(walk);

    assertThat(walk.due("BoundaryEvent_ConfirmationSilence"))
        .isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
    assertThat(mailOf(walk).get(0).text())
        .contains("vóór maandag 30 november 2026, 17.00 uur")
        .doesNotContain("26 november");
    replied(walk, "CONFIRMED", "");
    assertThat(walk.due("BoundaryEvent_PromiseDue"))
        .isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
  }

  @Test
  void aRelapseGoesBackToTheConversation() {
    CaseWalk walk = conversationCase.onTheLadder();
    spoken(walk);
    sent(walk);
    replied(walk, "CONFIRMED", "");
    walk.completes(
        "contractmanager", "UserTask_AwaitPromise", Map.of("earlyNote", "Gebeld: het is klaar."));
    checked(walk, "PERFORMED");
    accepted(walk);
    walk.completes(
        "contractmanager",
        "UserTask_WatchProbation",
        Map.of("probationOutcome", "RELAPSED", "probationRemark", "Weer uit de lucht."));

    walk.waitsAt("UserTask_HoldConversation");
    assertThat(cases.get(walk.reference()).outcome()).isNull();
    assertThat(titles(walk)).contains("Terugval in de proeftijd");
  }

  @Test
  void partlyKeptMeansOneMoreConversationAndThenUpTheLadder() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    for (String next : List.of("another", "escalate")) {
      spoken(walk);
      sent(walk);
      replied(walk, "CONFIRMED", "");
      walk.fires("BoundaryEvent_PromiseDue");
      checked(walk, "PARTLY");
      assertThat(titles(walk))
          .last()
          .isEqualTo(next.equals("another") ? "Vervolg: Nog een gesprek" : "Vervolg: Ladder op");
    }

    walk.isOver().ended("conversation", "EndEvent_Escalate");
    assertThat(mailOf(walk)).hasSize(2);
    assertThat(letters.latest(walk.reference(), LetterKind.WRITTEN_CONFIRMATION))
        .hasValueSatisfying(letter -> assertThat(letter.round()).isEqualTo(2));
    assertThat(lastLine(walk).text())
        .contains("Gesprekken tot nu toe: 2")
        .contains("Beslistabel conversation-advice, versie 1");
  }

  @Test
  void nothingDoneGoesUpTheLadderAtOnce() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    spoken(walk);
    sent(walk);
    replied(walk, "CONFIRMED", "");
    walk.fires("BoundaryEvent_PromiseDue");
    checked(walk, "NOT_PERFORMED");

    walk.isOver().ended("conversation", "EndEvent_Escalate");
  }

  @Test
  void unreachableTakesThreeAttemptsThatTheSupplierReadsBack() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThatThrownBy(() -> reported(walk, Map.of("conversationResult", "UNREACHABLE")))
          .hasMessageContaining("na 3 vastgelegde pogingen; nu zijn het er " + attempt(walk));
      reported(walk, Map.of("conversationResult", "NOT_REACHED"));
      walk.waitsAt("UserTask_HoldConversation");
    }
    reported(walk, Map.of("conversationResult", "UNREACHABLE"));

    assertThat(walk.formOf("UserTask_ReviewConfirmation").get("mailBody").toString())
        .contains("meermaals geprobeerd te bereiken:\n- maandag 23 november 2026, 10.00 uur\n- ")
        .contains("uiterlijk op maandag 30 november 2026 alsnog na te komen")
        .doesNotContain("spraken wij", "toegezegd", "{{", "\n\n\n");
    sent(walk);
    replied(walk, "NO_ANSWER", "");
    walk.fires("BoundaryEvent_PromiseDue");
    checked(walk, "PARTLY");
    assertThatThrownBy(() -> reported(walk, Map.of("conversationResult", "UNREACHABLE")))
        .as("the next time counts anew")
        .hasMessageContaining("nu zijn het er 0");
  }

  @Test
  void silenceIsRecordedAsSilence() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    spoken(walk);
    sent(walk);
    walk.fires("BoundaryEvent_ConfirmationSilence").waitsAt("UserTask_AwaitPromise");

    assertThat(lastLine(walk).text()).contains("Zwijgen geldt niet als instemming");
    assertThat(conversations.current(walk.reference()).reply())
        .isEqualTo(ConfirmationReply.NO_ANSWER);
    assertThat(titles(walk)).doesNotContain("Leverancier bevestigt ons verslag");
  }

  @Test
  void anAnswerByMailIsReadAndMayMoveTheDay() {
    CaseWalk walk = conversationCase.in("conversation", Map.of());
    spoken(walk);
    sent(walk);
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
    assertThat(lastLine(walk).text())
        .contains("Wij zeiden vrijdag.", "behoud van al onze rechten", "vrijdag 4 december 2026");
  }

  @Test
  void aWithdrawnCaseStopsWaiting() {
    CaseWalk walk = conversationCase.onTheLadder();
    spoken(walk);
    sent(walk);
    withdrawCase.withdraw(walk.reference(), "Dubbel gemeld", "contractmanager");

    walk.isOver();
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.WITHDRAWN);
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

    assertThatThrownBy(() -> reported(walk, Map.of(field, value))).hasMessageContaining(message);
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
    spoken(walk);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ReviewConfirmation", Map.of(field, value)))
        .hasMessageContaining(message);
  }

  private int attempt(CaseWalk walk) {
    return conversations.attempts(walk.reference()).size();
  }

  private void spoken(CaseWalk walk) {
    reported(walk, Map.of());
  }

  private void reported(CaseWalk walk, Map<String, Object> different) {
    walk.completes("contractmanager", "UserTask_HoldConversation", report(different));
  }

  private Map<String, Object> report(Map<String, Object> different) {
    LocalDate today = LocalDate.now(clock.withZone(ZONE));
    Map<String, Object> report =
        new HashMap<>(
            Map.of(
                "heldOn", today.toString(),
                "heldAtTime", LocalTime.of(8, 0).toString(),
                "channel", "CALL",
                "spokenWith", "De accountmanager",
                "conversationResult", "SPOKEN",
                "promise", "Morgen draait alles weer."));
    if (today.isEqual(LocalDate.of(2026, 11, 23))) {
      report.put("heldAtTime", "10:00");
    }
    report.putAll(different);
    return report;
  }

  private void sent(CaseWalk walk) {
    walk.completes("contractmanager", "UserTask_ReviewConfirmation", Map.of())
        .runs("ServiceTask_SendLetter")
        .runs("ServiceTask_SendLetter")
        .waitsAt("UserTask_AwaitConfirmationReply");
  }

  private static void replied(CaseWalk walk, String reply, String text) {
    walk.completes(
            "contractmanager",
            "UserTask_AwaitConfirmationReply",
            Map.of("confirmationReply", reply, "replyText", text))
        .waitsAt("UserTask_AwaitPromise");
  }

  private static void checked(CaseWalk walk, String performance) {
    assertThatThrownBy(
            () ->
                walk.completes(
                    "ict-manager", "UserTask_CheckPromise", Map.of("performance", performance)))
        .hasMessageContaining("Waaruit blijkt dat?");
    walk.completes(
        "ict-manager",
        "UserTask_CheckPromise",
        Map.of("performance", performance, "evidence", "Meting van vandaag."));
  }

  private static void accepted(CaseWalk walk) {
    walk.completes(
        "contractmanager",
        "UserTask_AcceptPerformance",
        Map.of(
            "performed", "De storing is weg.",
            "damageReserved", "YES",
            "reservedDamage", "Twee dagen overwerk"));
  }

  private List<Received> mailOf(CaseWalk walk) {
    return mail.received().stream()
        .filter(received -> received.subject().contains(walk.reference().value()))
        .toList();
  }

  private List<String> titles(CaseWalk walk) {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }

  private TimelineEntry lastLine(CaseWalk walk) {
    List<TimelineEntry> lines = timeline.of(walk.reference());
    return lines.get(lines.size() - 1);
  }
}
