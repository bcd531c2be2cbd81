package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.post.PostedLetters;

/** The notice on paper: printed, given to a carrier, refused or returned, and proven. */
@Program
class LettersByPostTest {

  @Autowired WebApplicationContext program;
  @Autowired NoticeCase noticeCase;
  @Autowired Letters letters;
  @Autowired PostedLetters posted;
  @Autowired Documents documents;
  @Autowired Timeline timeline;

  private CaseWalk walk;
  private Visit manager;

  @BeforeEach
  void theNoticeWasMailedAndPosted() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
    walk = noticeCase.drafting(ContractFixture.aDutchContract());
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-11-23", "10:00");
    NoticeCase.mailed(NoticeCase.signed(walk, "2026-12-07"));
    NoticeCase.posted(walk, "2026-11-23").waitsAt("UserTask_AwaitReceipt");
    manager = Visit.by("contractmanager", program);
    ProgramClock.moveTo(Instant.parse("2026-11-25T09:30:00Z"));
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theFormLeadsToThePackageAndTheAttempts() {
    assertThat(walk.formOf("UserTask_AwaitReceipt").get("postLink").toString()).endsWith(page());
    assertThat(Visit.body(manager.get(page())))
        .contains("Verzending per post: Ingebrekestelling", "PostNL, nummer 3S0000001")
        .contains("Onderweg", "Verzonden op");
    assertThat(Visit.body(manager.get("/cases/" + walk.reference()))).contains(page());
  }

  @Test
  void thePackageIsTheAddressTheSignedLetterAndTheChosenAnnexes() throws IOException {
    String annex = proof("bewijs.pdf").id().toString();
    MvcTestResult answer = manager.get(page() + "/package.pdf?annex=" + annex);

    assertThat(answer).hasStatusOk().hasContentType("application/pdf");
    byte[] pdf = answer.getResponse().getContentAsByteArray();
    int ofLetter = pages(documents.bytes(letter().document()));
    assertThat(pages(pdf)).isEqualTo(1 + ofLetter + 1);
    assertThat(textOf(pdf, 1))
        .contains("AANGETEKEND", "De directie", "In deze envelop", "Bijlage 1: bewijs.pdf")
        .contains("Afzender: Voorbeeld Zorggroep, Dorpsplein 1");
    assertThat(textOf(pdf, 2)).contains("Ingebrekestelling: Beheer van het planningssysteem");
    assertThat(textOf(pdf, ofLetter + 2)).contains("Bezorgd");
  }

  @Test
  void whatIsForOurselvesOrOfAnotherCaseIsNoAnnex() {
    CaseDocument script =
        documents.of(walk.reference()).stream()
            .filter(document -> document.kind().equals("CALL_SCRIPT"))
            .findFirst()
            .orElseThrow();
    CaseReference other = noticeCase.drafting().reference();
    String elsewhere =
        documents
            .keep(other, "EVIDENCE", "geheim.pdf", "application/pdf", new byte[] {1}, "jurist")
            .id()
            .toString();

    assertThat(Visit.body(manager.get(page()))).doesNotContain(script.id().toString());
    for (String annex : List.of(script.id().toString(), elsewhere, "geen-id")) {
      assertThat(manager.get(page() + "/package.pdf?annex=" + annex).getResponse().getStatus())
          .as(annex)
          .isEqualTo(400);
    }
  }

  @Test
  void aLetterThatCameBackGoesAgainAndABailiffMayBringIt() {
    ended("NOT_COLLECTED", "2026-11-25", "Kaart achtergelaten");
    assertThat(titles()).contains("Ingebrekestelling per post: niet afgehaald");
    NoticeCase.received(walk, "UserTask_AwaitReceipt", "SENT_ONLY", "")
        .waitsAt("UserTask_PostNotice");
    assertThat(walk.formOf("UserTask_PostNotice").get("postings").toString())
        .contains("Niet afgehaald op 25-11-2026");

    walk.completes(
            NoticeCase.DRAFTER,
            "UserTask_PostNotice",
            Map.of(
                "carrier", "BAILIFF",
                "otherCarrier", "kantoor Voorbeeld",
                "trackingNumber", "2026/881",
                "postedOn", "2026-11-25"))
        .waitsAt("UserTask_AwaitReceipt");
    Map<String, Object> served = new HashMap<>();
    served.put("receiptChannel", "BAILIFF");
    served.put("receiptEvidence", "DELIVERY_SCAN");
    served.put("receivedOn", "2026-11-25");
    served.put("receiptProofText", "Exploot 2026/881");
    walk.completes(NoticeCase.DRAFTER, "UserTask_AwaitReceipt", served).isOver();

    assertThat(posted.of(letter())).hasSize(2);
    assertThat(titles())
        .contains("Ingebrekestelling verzonden via Deurwaarder kantoor Voorbeeld")
        .contains("Ontvangst bewezen op woensdag 25 november 2026 (bewijsgraad B)");
  }

  @Test
  void aRefusalCountsOnlyAfterALawyerSaidSo() {
    assertThatThrownBy(() -> refused()).hasMessageContaining("als de jurist dat heeft beoordeeld");
    ended("REFUSED", "2026-11-24", "");
    assertThat(Visit.body(manager.get(page())))
        .contains("Aanname geweigerd", "artikel 3:37 lid 3 BW", "De jurist beoordeelt dat")
        .doesNotContain("Weigering beoordelen");
    assertThatThrownBy(() -> refused()).hasMessageContaining("als de jurist dat heeft beoordeeld");

    MvcTestResult judged =
        Visit.by("jurist", program)
            .post(
                page() + "/judgement",
                Map.of(
                    "attempt", attempt(),
                    "counts", "YES",
                    "reason", "Het adres is juist en de weigering is hun keuze."));
    assertThat(judged).hasStatus3xxRedirection();
    refused().isOver();

    assertThat(titles())
        .contains("Ingebrekestelling: geweigerde aanname telt als ontvangst")
        .contains("Ontvangst bewezen op dinsdag 24 november 2026 (bewijsgraad B)");
  }

  @Test
  void aRefusalThatDoesNotCountStartsNothing() {
    ended("REFUSED", "2026-11-24", "");
    Visit.by("jurist", program)
        .post(
            page() + "/judgement",
            Map.of("attempt", attempt(), "counts", "NO", "reason", "Verkeerd adres."));

    assertThatThrownBy(() -> refused()).hasMessageContaining("als de jurist dat heeft beoordeeld");
    walk.waitsAt("UserTask_AwaitReceipt");
  }

  @Test
  void onlyALawyerJudgesAndOnlyWhatWasRefused() {
    Map<String, String> yes =
        Map.of("attempt", attempt(), "counts", "YES", "reason", "Hun eigen keuze.");
    MvcTestResult nothingToJudge = Visit.by("jurist", program).post(page() + "/judgement", yes);
    assertThat(Visit.body(nothingToJudge)).contains("niet geweigerd");
    ended("REFUSED", "2026-11-24", "");

    assertThat(manager.post(page() + "/judgement", yes).getResponse().getStatus()).isEqualTo(403);
    assertThat(
            Visit.by("finance", program)
                .post(
                    page() + "/result",
                    Map.of("attempt", attempt(), "result", "DELIVERED", "on", "2026-11-24"))
                .getResponse()
                .getStatus())
        .isEqualTo(403);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "DELIVERED, 2026-11-26, ligt in de toekomst",
    "DELIVERED, 2026-11-22, pas op maandag 23 november 2026 op de post",
    "DELIVERED, '',         Vul een datum in",
    "LOST,      2026-11-24, Maak een keuze",
  })
  void anEndThatCannotBeIsRefused(String result, String on, String message) {
    MvcTestResult page =
        manager.post(page() + "/result", Map.of("attempt", attempt(), "result", result, "on", on));

    assertThat(page.getResponse().getStatus()).isEqualTo(400);
    assertThat(Visit.body(page)).contains(message);
    assertThat(posted.of(letter()).get(0).ended()).isNull();
  }

  @Test
  void anAttemptOfAnotherLetterIsNotTouched() {
    MvcTestResult page =
        manager.post(
            page() + "/result",
            Map.of("attempt", "999999", "result", "DELIVERED", "on", "2026-11-24"));

    assertThat(Visit.body(page)).contains("Kies een zending van deze brief");
  }

  @Test
  void aProofIsEvidenceBesideItsAttempt() throws IOException {
    CaseDocument kept = proof("bezorgscan.pdf");

    assertThat(posted.of(letter()).get(0).proofs())
        .singleElement()
        .satisfies(proof -> assertThat(proof.document()).isEqualTo(kept.id()));
    assertThat(Visit.body(manager.get(page())))
        .contains("Bewijs van aflevering of poging: bezorgscan.pdf");
    assertThat(timeline.of(walk.reference()))
        .filteredOn(line -> kept.id().equals(line.document()))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.title() + line.text())
                    .contains("PostNL, nummer 3S0000001", "Verzend- of"));
  }

  private CaseDocument proof(String name) throws IOException {
    MvcTestResult answer =
        MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build())
            .post()
            .uri(page() + "/proof")
            .multipart()
            .file(new MockMultipartFile("file", name, "application/pdf", onePage()))
            .param("attempt", attempt())
            .param("shows", "DELIVERY")
            .param("datedOn", "2026-11-24")
            .with(user("contractmanager"))
            .with(csrf())
            .exchange();
    assertThat(answer).hasStatus3xxRedirection();
    return documents.of(walk.reference()).stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void ended(String result, String on, String remark) {
    assertThat(
            manager.post(
                page() + "/result",
                Map.of("attempt", attempt(), "result", result, "on", on, "remark", remark)))
        .hasStatus3xxRedirection();
  }

  private CaseWalk refused() {
    return NoticeCase.received(walk, "UserTask_AwaitReceipt", "DELIVERY_REFUSED", "2026-11-24");
  }

  private String attempt() {
    return String.valueOf(posted.of(letter()).get(0).id());
  }

  private Letter letter() {
    return letters.newest(walk.reference(), LetterKind.DEFAULT_NOTICE);
  }

  private String page() {
    return "/cases/%s/letters/DEFAULT_NOTICE/post".formatted(walk.reference());
  }

  private List<String> titles() {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }

  private static byte[] onePage() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("Bezorgd en getekend aan de balie");
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String textOf(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }
}
