package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.answer.AbsencePanel;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.evidence.EvidenceItems;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.notice.Terms;

/** One mail of the supplier is one question, wherever the case is. */
@Program
class SupplierAnswerTest {

  private static final String JUDGE = "UserTask_JudgeAnswer";
  private static final String REPLY = "UserTask_ReviewReply";

  @Autowired ProcessEngine engine;
  @Autowired NoticeCase noticeCase;
  @Autowired ConversationCase conversationCase;
  @Autowired ConversationSteps conversation;
  @Autowired Conversations conversations;
  @Autowired MailIn mailIn;
  @Autowired Terms terms;
  @Autowired CaseFiles cases;
  @Autowired Timeline timeline;
  @Autowired EvidenceItems evidence;
  @Autowired AbsencePanel absencePanel;
  @Autowired DemoMail demoMail;
  @Autowired WithdrawCase withdrawCase;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @ParameterizedTest(name = "{0} (day {1}) leads to {2}")
  @CsvSource({
    "ACKNOWLEDGES,          , UserTask_AwaitPerformance, OTHER",
    "PROMISES,    2026-12-20, UserTask_AwaitPerformance, OTHER",
    "PROMISES,    2027-01-08, UserTask_DecideExtension,  PROMISES_LATER",
    "DISPUTES,              , UserTask_AwaitPerformance, DISPUTES",
    "ASKS_EXTENSION, 2027-01-08, UserTask_DecideExtension, ASKS_EXTENSION",
    "REFUSES,               , UserTask_EstablishDefault, REFUSES",
    "CLAIMS_READY,          , UserTask_CheckTerm,        CLAIMS_READY",
    "OTHER,                 , UserTask_AwaitPerformance, OTHER",
  })
  void whileTheTermRunsEachAnswerSetsItsOwnStepInMotion(
      String kind, String day, String next, String reaction) {
    CaseWalk walk = running();
    mailIn.answer(walk.reference(), "Zo staat het er.");
    walk.waitsAt("UserTask_AwaitPerformance", JUDGE);

    judges(walk, kind, day, "NO").waitsAt(next);

    assertThat(terms.reactions(walk.reference()))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.reaction().name()).isEqualTo(reaction);
              assertThat(said.by()).isEqualTo("contractmanager");
              assertThat(said.quote()).isEqualTo("Zo staat het er.");
            });
    assertThat(lines(walk.reference(), "Antwoord van de leverancier: "))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).contains("“Zo staat het er.”", "Volgende stap"));
    assertThat(evidence.all(walk.reference())).hasSize(kind.equals("OTHER") ? 0 : 1);
  }

  @Test
  void theLaterDayOfThePromiseStandsReadyInTheDecisionAndNothingIsGranted() {
    CaseWalk walk = running();
    mailIn.answer(walk.reference(), "Wij zijn er 8 januari.");
    judges(walk, "PROMISES", "2027-01-08", "NO");

    assertThat(walk.formOf("UserTask_DecideExtension"))
        .containsEntry("extendedUntil", "2027-01-08");
    assertThat(terms.get(walk.reference()).lastDay()).isEqualTo(LocalDate.of(2026, 12, 28));
  }

  @Test
  void toldTwiceItIsOneQuestionAndTwoMailsAreTwo() {
    CaseWalk walk = running();
    ReceivedMail mail = mailIn.answer(walk.reference(), "Wij kijken ernaar.");
    mailIn.again(mail);
    walk.waitsAt("UserTask_AwaitPerformance", JUDGE);

    mailIn.answer(walk.reference(), "Bijlage vergeten.");
    walk.waitsAt("UserTask_AwaitPerformance", JUDGE, JUDGE);
  }

  @Test
  void anAnswerThatComesBeforeTheProcessWaitsForItIsNotLost() {
    CaseWalk walk = onTheLadder();
    mailIn.answer(walk.reference(), "Wij weigeren dit uit te voeren.");
    walk.waitsAt("UserTask_DraftNotice", JUDGE);
    NoticeCase.noticed(walk, "2026-12-28").waitsAt("UserTask_AwaitPerformance", JUDGE);

    judges(walk, "REFUSES", null, "NO").waitsAt("UserTask_EstablishDefault");
  }

  @Test
  void whereNothingWaitsAnAnswerIsPutOnFileAndMovesNothing() {
    CaseWalk walk = onTheLadder();
    mailIn.answer(walk.reference(), "Wij leveren op 8 januari.");

    judges(walk, "PROMISES", "2027-01-08", "NO").waitsAt("UserTask_DraftNotice");
    assertThat(lines(walk.reference(), "Antwoord van de leverancier: Belooft, uiterlijk"))
        .hasSize(1);
  }

  @Test
  void aPromiseNamesADayThatIsNotBehindUs() {
    CaseWalk walk = running();
    mailIn.answer(walk.reference(), "Het komt goed.");

    assertThatThrownBy(() -> judges(walk, "PROMISES", null, "NO"))
        .hasMessageContaining("welke dag de leverancier noemt");
    assertThatThrownBy(() -> judges(walk, "PROMISES", "2026-12-01", "NO"))
        .hasMessageContaining("ligt voor het antwoord");
    walk.waitsAt("UserTask_AwaitPerformance", JUDGE);
  }

  @Test
  void theReplyToOurConfirmationIsGivenWithTheSameChoice() {
    CaseWalk walk = confirming();
    mailIn.answer(walk.reference(), "Klopt.");
    judges(walk, "ACKNOWLEDGES", null, "NO").waitsAt("UserTask_AwaitPromise");

    mailIn.answer(walk.reference(), "Het is klaar.");
    judges(walk, "CLAIMS_READY", null, "NO").waitsAt("UserTask_CheckPromise");
  }

  @Test
  void readyAlreadyWhenWeAskToConfirmIsCheckedNow() {
    CaseWalk walk = confirming();
    mailIn.answer(walk.reference(), "Het is al klaar.");

    judges(walk, "CLAIMS_READY", null, "NO");
    assertThat(walk.due("BoundaryEvent_PromiseDue"))
        .isBefore(Instant.parse("2026-12-11T09:35:00Z"));
    walk.fires("BoundaryEvent_PromiseDue").waitsAt("UserTask_CheckPromise");
  }

  @ParameterizedTest(name = "go along with the day: {0}")
  @CsvSource({"YES, 2027-01-08", "NO, 2026-12-15"})
  void anotherPromisedDayCountsOnlyWhenWeGoAlongWithIt(String accepted, String promisedOn) {
    CaseWalk walk = confirming();
    mailIn.answer(walk.reference(), "Niet eerder dan 8 januari.");
    Map<String, Object> form = judgement("PROMISES", "2027-01-08", "NO");
    form.put("dayAccepted", accepted);
    walk.completes("contractmanager", JUDGE, form).waitsAt("UserTask_AwaitPromise");

    assertThat(conversations.current(walk.reference()).promisedOn()).hasToString(promisedOn);
  }

  @Test
  void anAnswerToANoticeHelpsToProveReceiptButAPersonSaysSo() {
    CaseWalk walk = onTheLadder();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-12-11", "10:15");
    NoticeCase.mailed(NoticeCase.signed(walk, "2026-12-28"));
    NoticeCase.posted(walk, "2026-12-11").waitsAt("UserTask_AwaitReceipt");
    mailIn.answer(walk.reference(), "Uw brief is binnen.");

    judges(walk, "OTHER", null, "NO").waitsAt("UserTask_ProveReceipt");
    assertThat(walk.formOf("UserTask_ProveReceipt"))
        .containsEntry("receiptChannel", "EMAIL")
        .containsEntry("receivedOn", "2026-12-11")
        .doesNotContainKey("receiptEvidence");
    assertThat(terms.current(walk.reference())).isEmpty();
  }

  @Test
  void theDraftKeepsEveryRightAndGoesWhenAPersonSendsIt() {
    CaseWalk walk = running();
    mailIn.answer(walk.reference(), "Wij bestrijden dit.");
    judges(walk, "DISPUTES", null, "YES").waitsAt("UserTask_AwaitPerformance", REPLY);
    Map<String, Object> shown = walk.formOf(REPLY);
    assertThat(shown.get("mailBody").toString())
        .contains("U bestrijdt ons standpunt.", "erkennen wij niets", "alle rechten")
        .doesNotContain("U erkent");

    walk.completes(
            "contractmanager",
            REPLY,
            Map.of("sendReply", "YES", "mailBody", shown.get("mailBody") + "\nTot ziens."))
        .waitsAt("UserTask_AwaitPerformance");
    assertThat(demoMail.received())
        .filteredOn(m -> m.subject().contains(walk.reference() + "] Ons antwoord"))
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("Tot ziens."));
  }

  @Test
  void notAnsweringNeedsAReason() {
    CaseWalk walk = running();
    mailIn.answer(walk.reference(), "Dank u.");
    judges(walk, "OTHER", null, "YES");

    assertThatThrownBy(() -> walk.completes("contractmanager", REPLY, Map.of("sendReply", "NO")))
        .hasMessageContaining("waarom u niet antwoordt");
    walk.completes(
            "contractmanager", REPLY, Map.of("sendReply", "NO", "noReplyReason", "Niet nodig."))
        .waitsAt("UserTask_AwaitPerformance");
  }

  @Test
  void whatTheSupplierTypedIsShownAsItIs() {
    CaseWalk walk = running();
    mailIn.answer(walk.reference(), "<b>[Klik](http://kwaad.example)</b>\n> onze oude brief");

    Map<String, Object> form = walk.formOf(JUDGE);
    assertThat(form.get("answerText"))
        .isEqualTo("<b>[Klik](http://kwaad.example)</b>\n> onze oude brief");
    assertThat(form.get("answerQuote")).isEqualTo("<b>[Klik](http://kwaad.example)</b>");
    judges(walk, "OTHER", null, "NO");
  }

  @Test
  void anAbsenceMovesNothingAndIsShown() {
    CaseWalk walk = running();
    int before = timeline.of(walk.reference()).size();
    Instant due = walk.due(TermSteps.TERM_END);
    mailIn.absence(walk.reference(), "Ik ben afwezig tot en met vrijdag 18 december.");

    walk.waitsAt("UserTask_AwaitPerformance");
    assertThat(walk.due(TermSteps.TERM_END)).isEqualTo(due);
    assertThat(timeline.of(walk.reference())).hasSize(before);
    assertThat(absencePanel.of(walk.reference()).orElseThrow().rows())
        .singleElement()
        .satisfies(row -> assertThat(row).contains("vrijdag 18 december 2026"));
  }

  @Test
  void aClosedCaseGetsALineAndNoTask() {
    CaseReference reference = conversationCase.onFile(Priority.P2);
    cases.update(cases.get(reference).concluded(Outcome.values()[0]).closed(Instant.now()));
    mailIn.answer(reference, "Toch nog iets.");

    CaseWalk.following(engine, reference).isOver();
    assertThat(lines(reference, "Antwoord van de leverancier na het sluiten")).hasSize(1);
  }

  @Test
  void aCaseThatClosesTakesTheQuestionWithIt() {
    CaseWalk walk = running();
    mailIn.answer(walk.reference(), "Wij kijken ernaar.");
    withdrawCase.withdraw(walk.reference(), "Opgelost", "contractmanager");

    walk.isOver();
  }

  private CaseWalk onTheLadder() {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    return noticeCase.onTheLadder(ContractFixture.aDutchContract());
  }

  private CaseWalk running() {
    return NoticeCase.noticed(onTheLadder(), "2026-12-28").waitsAt("UserTask_AwaitPerformance");
  }

  /** The confirmation of a talk is sent; the promise is for 15 December 2026. */
  private CaseWalk confirming() {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    CaseWalk walk = conversationCase.onTheLadder();
    conversation.reported(walk, Map.of("promisedOn", "2026-12-15"));
    conversation.sent(walk);
    return walk;
  }

  private static CaseWalk judges(CaseWalk walk, String kind, String day, String reply) {
    return walk.completes("contractmanager", JUDGE, judgement(kind, day, reply));
  }

  private static Map<String, Object> judgement(String kind, String day, String reply) {
    Map<String, Object> form = new HashMap<>();
    form.put("answerKind", kind);
    form.put("replyWanted", reply);
    if (day != null) {
      form.put("answerDay", day);
    }
    return form;
  }

  private List<TimelineEntry> lines(CaseReference reference, String start) {
    return timeline.of(reference).stream()
        .filter(line -> line.kind() != EntryKind.STAGE)
        .filter(line -> line.title().startsWith(start))
        .toList();
  }
}
