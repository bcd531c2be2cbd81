package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.Notices;

/** Stage 4, from draft to proof of receipt. */
@Program
class DefaultNoticeTest {

  @Autowired ProcessEngine engine;
  @Autowired NoticeCase noticeCase;
  @Autowired Letters letters;
  @Autowired Documents documents;
  @Autowired Notices notices;
  @Autowired Timeline timeline;
  @Autowired DemoMail mail;
  @Autowired EscalationProcess process;
  @Autowired JdbcClient db;

  @BeforeEach
  void onAMondayMorning() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theNoticeGoesFromDraftToProofOfReceipt() {
    CaseWalk walk = noticeCase.drafting();
    assertThat(walk.formOf("UserTask_DraftNotice"))
        .containsEntry("termDays", 14)
        .containsEntry("noticeKind", "RECURRING_SLA_BREACH")
        .containsEntry("sendingMethod", "REGISTERED");

    NoticeCase.drafted(walk, Map.of()).waitsAt("UserTask_ReviewNotice");
    NoticeCase.reviewed(walk).waitsAt("UserTask_AnnounceNotice");
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00").waitsAt("UserTask_SignNotice");
    NoticeCase.signed(walk, "2026-12-07");
    NoticeCase.mailed(walk).waitsAt("UserTask_PostNotice");
    NoticeCase.posted(walk, "2026-11-23").waitsAt("UserTask_AwaitReceipt");
    assertThat(walk.due("BoundaryEvent_ReceiptLate"))
        .as("two working days after posting, end of the office day")
        .isEqualTo(Instant.parse("2026-11-25T16:00:00Z"));
    ProgramClock.moveTo(Instant.parse("2026-11-24T09:30:00Z"));
    NoticeCase.received(walk, "UserTask_AwaitReceipt", "DELIVERY_SCAN", "2026-11-24").isOver();

    assertThat(mail.received())
        .filteredOn(m -> m.subject().contains(walk.reference().value()))
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("maandag 7 december 2026, 24.00 uur"));
    assertThat(titles(walk))
        .contains(
            "Voorstel voor de termijn: 14 kalenderdagen",
            "Termijn gekozen: 14 kalenderdagen",
            "Ingebrekestelling juridisch akkoord",
            "Ingebrekestelling telefonisch aangekondigd",
            "Ingebrekestelling ondertekend",
            "Ontvangst bewezen op dinsdag 24 november 2026 (bewijsgraad B)")
        .doesNotContain("Datums in de ingebrekestelling bijgewerkt");
    Letter letter = letter(walk);
    assertThat(letter.round()).isEqualTo(1);
    assertThat(List.of(letter.draftedBy(), letter.reviewedBy(), letter.signedBy()))
        .containsExactly("contractmanager", "jurist", "directie");
  }

  @Test
  void nobodyReviewsOrSignsTheOwnDraft() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.drafted(walk, Map.of());

    assertThatThrownBy(
            () ->
                walk.completes(
                    NoticeCase.DRAFTER, "UserTask_ReviewNotice", Map.of("legalReview", "APPROVED")))
        .hasMessageContaining("zelf opgesteld");
    engine.getTaskService().setAssignee(walk.task("UserTask_ReviewNotice").getId(), null);
    NoticeCase.reviewed(walk);
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");
    assertThatThrownBy(
            () ->
                walk.completes(
                    NoticeCase.DRAFTER, "UserTask_SignNotice", NoticeCase.signature("2026-12-07")))
        .hasMessageContaining("zelf opgesteld");
    walk.waitsAt("UserTask_SignNotice");
    assertThat(letter(walk).signedBy()).isNull();
  }

  @Test
  void sentBackTwiceItIsDraftedAgainWithTheRemarkAndWhatWasWritten() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.drafted(walk, Map.of());
    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ReviewNotice", Map.of("legalReview", "SENT_BACK")))
        .hasMessageContaining("wat er anders moet");
    walk.completes(
        "jurist",
        "UserTask_ReviewNotice",
        Map.of("legalReview", "SENT_BACK", "reviewRemarks", "Noem het artikel."));

    assertThat(walk.formOf("UserTask_DraftNotice"))
        .containsEntry("sentBack", "Noem het artikel.")
        .containsEntry("damage", "Twee dagen werk van de planners.");
    NoticeCase.drafted(walk, Map.of("demand", "Verhelp melding 4711 (artikel 4.1)."));
    NoticeCase.reviewed(walk);
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");
    walk.completes(
        "directie",
        "UserTask_SignNotice",
        Map.of("signature", "SENT_BACK", "signRemarks", "Eerst nog bellen."));

    assertThat(walk.formOf("UserTask_DraftNotice"))
        .containsEntry("sentBack", "Eerst nog bellen.")
        .containsEntry("demand", "Verhelp melding 4711 (artikel 4.1).");
    NoticeCase.drafted(walk, Map.of());
    assertThat(letter(walk).round()).isEqualTo(3);
    assertThat(letter(walk).reviewedBy()).as("a new draft is reviewed anew").isNull();
    NoticeCase.reviewed(walk).waitsAt("UserTask_AnnounceNotice");
  }

  @Test
  void threeAttemptsInVainAreAnAnnouncementToo() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));

    NoticeCase.announced(walk, "NOT_REACHED", "2026-11-23", "09:00")
        .waitsAt("UserTask_AnnounceNotice");
    assertThatThrownBy(() -> NoticeCase.announced(walk, "NOT_REACHED", "2026-11-23", "09:00"))
        .hasMessageContaining("staat al in het dossier");
    assertThatThrownBy(() -> NoticeCase.announced(walk, "SPOKEN", "2026-11-24", "09:00"))
        .hasMessageContaining("in de toekomst");
    NoticeCase.announced(walk, "NOT_REACHED", "2026-11-23", "09:30")
        .waitsAt("UserTask_AnnounceNotice");
    NoticeCase.announced(walk, "NOT_REACHED", "2026-11-23", "10:00").waitsAt("UserTask_SignNotice");
  }

  @Test
  void whoSpokeSaysWithWhomAndWhat() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));

    assertThatThrownBy(
            () ->
                walk.completes(
                    NoticeCase.DRAFTER,
                    "UserTask_AnnounceNotice",
                    Map.of(
                        "callResult", "SPOKEN",
                        "calledOn", "2026-11-23",
                        "calledAt", "09:00")))
        .hasMessageContaining("wie u hebt gesproken");
    walk.waitsAt("UserTask_AnnounceNotice");
  }

  @Test
  void theCallScriptListsEveryContactAndWhatNotToSay() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));

    CaseDocument script =
        documents.of(walk.reference()).stream()
            .filter(d -> d.kind().equals("CALL_SCRIPT"))
            .findFirst()
            .orElseThrow();
    assertThat(walk.formOf("UserTask_AnnounceNotice").get("scriptLink").toString())
        .startsWith("http")
        .endsWith("/cases/%s/documents/%s".formatted(walk.reference(), script.id()));
    assertThat(PdfText.of(documents.bytes(script.id())))
        .contains("Gesproken met de accountmanager: herstel toegezegd", "Verhelp melding 4711")
        .contains("stellen wij onze rechten veilig", "niet het einde van onze samenwerking")
        .contains("Zeg dit niet", "Geen uitstel")
        .doesNotContain("Intern: de toon");
  }

  @Test
  void signingOnALaterDayPrintsTheDatesOfThatDayAndChangesNoOtherWord() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of("replyWorkingDays", 3)));
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");
    String reviewedText = PdfText.of(documents.bytes(letter(walk).document()));
    assertThat(reviewedText).contains("maandag 7 december 2026", "donderdag 26 november 2026");
    ProgramClock.moveTo(Instant.parse("2026-11-26T09:30:00Z"));

    assertThatThrownBy(() -> NoticeCase.signed(walk, "2026-12-07"))
        .hasMessageContaining("tot en met donderdag 10 december 2026");
    NoticeCase.signed(walk, "2026-12-10");

    Letter letter = letter(walk);
    assertThat(letter.round()).isEqualTo(2);
    assertThat(letter.reviewedBy()).isEqualTo("jurist");
    assertThat(letter.signedBy()).isEqualTo("directie");
    String signedText = PdfText.of(documents.bytes(letter.document()));
    assertThat(signedText).contains("donderdag 10 december 2026, 24.00 uur");
    assertThat(PdfText.words(signedText).replaceFirst("Ondertekend door .*? op http://\\S+ ", ""))
        .isEqualTo(
            PdfText.words(
                reviewedText
                    .replace("maandag 7 december 2026", "donderdag 10 december 2026")
                    .replace("donderdag 26 november 2026", "dinsdag 1 december 2026")
                    .replace("maandag 23 november 2026", "donderdag 26 november 2026")));
    assertThat(titles(walk)).contains("Datums in de ingebrekestelling bijgewerkt");
    assertThat(notices.composed(walk.reference()).letterRound()).isEqualTo(2);
  }

  @Test
  void aTextThatChangedAfterTheReviewGoesBackInsteadOfGettingOtherDates() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");
    // As if the fixed words were others when it was reviewed.
    db.sql(
            "update letter_page set page = replace(page, 'Geachte directie', 'Beste') where letter = ?")
        .param(letter(walk).id())
        .update();
    ProgramClock.moveTo(Instant.parse("2026-11-26T09:30:00Z"));

    assertThatThrownBy(() -> NoticeCase.signed(walk, "2026-12-10"))
        .hasMessageContaining("na de toets gewijzigd");
    assertThat(letter(walk).round()).isEqualTo(1);
  }

  @Test
  void whoIsNotAuthorisedDoesNotSign() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");

    assertThatThrownBy(
            () ->
                walk.completes(
                    "directie",
                    "UserTask_SignNotice",
                    Map.of("signature", "SIGNED", "confirmedLastDay", "2026-12-07")))
        .hasMessageContaining("bevoegd");
    assertThatThrownBy(
            () ->
                walk.completes("directie", "UserTask_SignNotice", Map.of("signature", "SENT_BACK")))
        .hasMessageContaining("wat er anders moet");
  }

  @Test
  void gradeDNeverStartsTheTermAndLeadsToPostingAgain() {
    CaseWalk walk = awaitingReceipt();
    walk.fires("BoundaryEvent_ReceiptLate").waitsAt("UserTask_ProveReceipt");

    NoticeCase.received(walk, "UserTask_ProveReceipt", "SENT_ONLY", "")
        .waitsAt("UserTask_PostNotice");
    assertThat(titles(walk)).contains("Ontvangst niet bewezen (bewijsgraad D)");
    NoticeCase.posted(walk, "2026-11-25").waitsAt("UserTask_AwaitReceipt");
    NoticeCase.received(walk, "UserTask_AwaitReceipt", "DELIVERY_SCAN", "2026-11-25").isOver();
  }

  @Test
  void anAnswerOfTheSupplierAsksForTheProofAtOnce() {
    CaseWalk walk = awaitingReceipt();
    process.supplierReplied(walk.reference());

    walk.waitsAt("UserTask_ProveReceipt");
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "POST,    DELIVERY_SCAN, 2026-11-24, in de toekomst",
    "POST,    DELIVERY_SCAN, 2026-11-22, niet eerder zijn ontvangen",
    "POST,    DELIVERY_SCAN, '',         Vul de dag van ontvangst in",
    "POST,    READ_RECEIPT,  2026-11-23, hoort bij e-mail",
    "EMAIL,   DELIVERY_SCAN, 2026-11-23, hoort bij post",
    "PIGEON,  DELIVERY_SCAN, 2026-11-23, Maak een keuze",
  })
  void aReceiptThatCannotBeIsRefused(String channel, String evidence, String day, String message) {
    CaseWalk walk = awaitingReceipt();

    assertThatThrownBy(
            () ->
                walk.completes(
                    NoticeCase.DRAFTER,
                    "UserTask_AwaitReceipt",
                    Map.of(
                        "receiptChannel", channel,
                        "receiptEvidence", evidence,
                        "receivedOn", day,
                        "receiptProofText", "Scan")))
        .hasMessageContaining(message);
    walk.waitsAt("UserTask_AwaitReceipt");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-24, in de toekomst",
    "2026-11-22, niet eerder zijn verzonden",
  })
  void aPostingThatCannotBeIsRefused(String day, String message) {
    CaseWalk walk = signedAndMailed();

    assertThatThrownBy(() -> NoticeCase.posted(walk, day)).hasMessageContaining(message);
    walk.waitsAt("UserTask_PostNotice");
  }

  @Test
  void inBelgiumTheDayIsCountedByItsOwnCalendar() {
    CaseWalk walk = noticeCase.drafting(ContractFixture.aBelgianContract());
    ProgramClock.moveTo(Instant.parse("2027-03-12T09:30:00Z"));
    NoticeCase.drafted(walk, Map.of());

    assertThat(PdfText.of(documents.bytes(letter(walk).document())))
        .as("Good Friday is a working day in Belgium")
        .contains("vrijdag 26 maart 2027, 24.00 uur");
  }

  private CaseWalk signedAndMailed() {
    CaseWalk walk = noticeCase.drafting();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");
    return NoticeCase.mailed(NoticeCase.signed(walk, "2026-12-07"));
  }

  private CaseWalk awaitingReceipt() {
    return NoticeCase.posted(signedAndMailed(), "2026-11-23");
  }

  private Letter letter(CaseWalk walk) {
    return letters.latest(walk.reference(), LetterKind.DEFAULT_NOTICE).orElseThrow();
  }

  private List<String> titles(CaseWalk walk) {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }
}
