package org.supplierescalation.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.evidence.EvidenceFiles.bytes;
import static org.supplierescalation.evidence.EvidenceFiles.docx;
import static org.supplierescalation.evidence.EvidenceFiles.external;
import static org.supplierescalation.evidence.EvidenceFiles.ods;
import static org.supplierescalation.evidence.EvidenceFiles.pdf;
import static org.supplierescalation.evidence.EvidenceFiles.png;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.term.Law;

@Program
class EvidenceTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired CaseFiles cases;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired VerifyCaseFile verifyCaseFile;
  @Autowired Clock clock;

  CaseReference reference;

  @BeforeEach
  void aCase() {
    reference = EvidenceCase.reportedBy("melder", startCase);
  }

  @Test
  void severalFilesComeInAtOnceAndOneThatIsRefusedHoldsNothingBack() {
    MvcTestResult answer =
        jurist()
            .posts(
                reference,
                Uploads.TOLD,
                file("een.txt", bytes("een")),
                file("twee.zip", bytes("PK")),
                file("../../drie.pdf", pdf("drie")));

    assertThat(answer).hasStatus(302).hasRedirectedUrl("/cases/" + reference);
    assertThat(answer.getMvcResult().getFlashMap().get("done"))
        .isEqualTo("2 bestanden staan in het dossier.");
    assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("refused")))
        .contains("twee.zip");
    assertThat(documents.of(reference))
        .extracting(CaseDocument::name)
        .containsExactlyInAnyOrder("een.txt", "drie.pdf");
  }

  @Test
  void everyPieceIsALineOfTheTimelineAndTheFileStillVerifies() {
    jurist().sends(reference, "storing.pdf", pdf("storing"));

    CaseDocument kept = documents.of(reference).get(0);
    TimelineEntry line = last();
    assertThat(line.kind()).isEqualTo(EntryKind.EVIDENCE);
    assertThat(line.title()).isEqualTo("Bewijs toegevoegd: Rapport");
    assertThat(line.text()).contains("storing.pdf, van 02-11-2026.", "Bron: Servicedesk");
    assertThat(line.by()).isEqualTo("jurist");
    assertThat(line.document()).isEqualTo(kept.id());
    assertThat(verifyCaseFile.verify(reference).faults()).isEmpty();
  }

  @Test
  void theBreachItProvesNamesTheFileAndTheOtherBreachDoesNot() {
    long breach = cases.breaches(reference).get(0).id();

    assertThat(send("log.csv", bytes("a;b"), Map.of("breach", "" + breach))).hasStatus(201);

    assertThat(cases.breaches(reference).get(0).evidence())
        .isEqualTo("Rapport van 02-11-2026: Servicedesk, bestand “log.csv”");
    assertThat(cases.breaches(reference).get(1).isProven()).isFalse();
    assertThat(last().text()).contains("Bij: Vijf keer uitgevallen");
  }

  @Test
  void theSameContentTwiceIsRefusedByNameOfTheEarlierDocument() {
    jurist().sends(reference, "eerst.pdf", EvidenceTest.SAME);

    MvcTestResult again = jurist().sends(reference, "later.pdf", EvidenceTest.SAME);

    assertThat(again).hasStatus(400);
    assertThat(Visit.body(again)).contains("“later.pdf” staat al in dit dossier: “eerst.pdf”");
    assertThat(documents.of(reference)).hasSize(1);
    CaseReference other = EvidenceCase.reportedBy("melder", startCase);
    assertThat(jurist().sends(other, "later.pdf", EvidenceTest.SAME)).hasStatus(201);
  }

  private static final byte[] SAME = pdf("dezelfde");

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "category, ONZIN, Maak een keuze bij “Soort bewijs”",
    "datedOn, '', Vul een datum in",
    "datedOn, 2026-02-31, geen bestaande datum",
    "datedOn, 2090-01-01, ligt in de toekomst",
    "breach, 999999, Kies de tekortkoming uit de lijst",
    "redactedFrom, x, Kies het origineel uit de lijst",
    "redactedFrom, 00000000-0000-0000-0000-000000000000, Kies het origineel uit de lijst",
  })
  void whatIsSaidOfItIsCheckedAndNothingIsKept(String field, String value, String reason) {
    MvcTestResult answer = send("goed.txt", bytes("goed"), Map.of(field, value));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(reason);
    assertThat(documents.of(reference)).isEmpty();
  }

  @Test
  void todayIsNotTheFuture() {
    String today = LocalDate.now(clock.withZone(Law.NL.zone())).toString();

    assertThat(send("nu.txt", bytes("nu"), Map.of("datedOn", today))).hasStatus(201);
  }

  @Test
  void whoReportedMayAddAndWhoReportedAnotherCaseLearnsNothing() {
    CaseReference foreign = EvidenceCase.reportedBy("jurist", startCase);
    jurist().sends(foreign, "geheim.txt", bytes("geheim"));
    String document = documents.of(foreign).get(0).id().toString();
    Uploads melder = new Uploads("melder", program);

    assertThat(melder.sends(reference, "eigen.txt", bytes("eigen"))).hasStatus(201);
    assertThat(melder.sends(foreign, "x.txt", bytes("x"))).hasStatus(404);
    assertThat(melder.posts(foreign, Uploads.TOLD, file("x.txt", bytes("x")))).hasStatus(404);
    Visit visit = Visit.by("melder", program);
    String path = "/cases/" + foreign + "/documents/" + document;
    assertThat(visit.get(path)).hasStatus(404);
    assertThat(visit.get(path + "/view")).hasStatus(404);
    assertThat(visit.get(path + "/attachments/0")).hasStatus(404);
    assertThat(visit.post(path + "/attachments/0", Map.of())).hasStatus(404);
    assertThat(visit.get("/api/v1" + path)).hasStatus(404);
    assertThat(visit.get("/cases/" + reference + "/documents/" + document + "/view"))
        .hasStatus(404);
    assertThat(documents.of(foreign)).hasSize(1);
  }

  @Test
  void aRedactedCopyStandsBesideAnOriginalThatStaysAsItWas() {
    jurist().sends(reference, "verslag.pdf", pdf("met namen"));
    CaseDocument original = documents.of(reference).get(0);
    byte[] before = documents.bytes(original.id());

    MvcTestResult answer =
        jurist()
            .posts(
                reference,
                with(Map.of("redactedFrom", original.id().toString())),
                file("gelakt.pdf", pdf("zonder namen")));

    String page = "/cases/" + reference + "/documents/" + original.id() + "/view";
    assertThat(answer).hasStatus(302).hasRedirectedUrl(page);
    CaseDocument copy = named("gelakt.pdf");
    assertThat(body(page)).contains("Stuur naar buiten alleen het gelakte exemplaar", "gelakt.pdf");
    assertThat(body("/cases/" + reference + "/documents/" + copy.id() + "/view"))
        .contains("Dit exemplaar mag naar buiten; het origineel blijft binnen.", "verslag.pdf");
    assertThat(last().title()).isEqualTo("Gelakt exemplaar toegevoegd: Rapport");
    assertThat(documents.bytes(original.id())).isEqualTo(before);
    assertThat(send("x.pdf", pdf("x"), Map.of("redactedFrom", copy.id().toString())))
        .hasStatus(400);
  }

  @Test
  void aClosedCaseTakesAdditionsAndSaysSo() {
    cases.update(cases.get(reference).concluded(Outcome.WITHDRAWN).closed(clock.instant()));

    assertThat(jurist().sends(reference, "later.txt", bytes("later"))).hasStatus(201);

    assertThat(last().text()).contains("Toegevoegd nadat het dossier was gesloten.");
  }

  @Test
  void aMailIsReadableAndItsAttachmentsComeOnFileWithOneClick() {
    String mail =
        """
        From: Leon <leon@traag.example>
        Date: Mon, 2 Nov 2026 09:15:00 +0100
        Subject: <b>Herstel</b>
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/html

        <p>Morgen <script>alert(1)</script></p><img src=https://boos.example/x.gif>
        --b
        Content-Disposition: attachment; filename=plan.txt

        het plan
        --b
        Content-Disposition: attachment; filename=truc.exe

        MZ
        --b--
        """;
    jurist().sends(reference, "mail.eml", bytes(mail));
    String page = "/cases/" + reference + "/documents/" + named("mail.eml").id();

    assertThat(body(page + "/view"))
        .contains("Leon &lt;leon@traag.example&gt;", "&lt;b&gt;Herstel&lt;/b&gt;", "Morgen")
        .contains("plan.txt", "truc.exe")
        .doesNotContain("alert(1)", "boos.example");
    assertThat(body(page + "/attachments/0")).contains("het plan");
    Visit visit = Visit.by("jurist", program);
    assertThat(visit.get(page + "/attachments/1")).hasStatus(400);
    assertThat(visit.post(page + "/attachments/0", Map.of())).hasRedirectedUrl(page + "/view");
    assertThat(last().text()).contains("plan.txt", "Bijlage bij “mail.eml”.");
    assertThat(named("plan.txt").kind()).isEqualTo("EVIDENCE");
    visit.post(page + "/attachments/0", Map.of());
    visit.post(page + "/attachments/1", Map.of());
    assertThat(documents.of(reference)).hasSize(2);
    assertThat(visit.get(page + "/attachments/7")).hasStatus(404);
    assertThat(visit.get(page).getResponse().getContentAsByteArray()).isEqualTo(bytes(mail));
  }

  @Test
  void aPageShowsWhatAFileIsWithoutLettingItAct() {
    jurist().sends(reference, "a.png", png("a"));
    jurist().sends(reference, "b.pdf", pdf("b"));
    jurist().sends(reference, "c.txt", bytes("<script>alert(1)</script>"));

    assertThat(view("a.png")).contains("<img class=\"preview\"");
    assertThat(view("b.pdf")).contains("<iframe class=\"preview\"", named("b.pdf").sha256());
    assertThat(view("c.txt")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    MvcTestResult image = Visit.by("jurist", program).get(path("a.png"));
    assertThat(image).hasHeader("Content-Type", "image/png");
    assertThat(image).hasHeader("X-Content-Type-Options", "nosniff");
    MvcTestResult framed = Visit.by("jurist", program).get(path("b.pdf"));
    assertThat(framed.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'self'");
    assertThat(framed).hasHeader("X-Frame-Options", "SAMEORIGIN");
  }

  @Test
  void ordinaryOfficeDocumentsComeIn() {
    Map<String, String> link =
        Map.of("word/_rels/document.xml.rels", external("hyperlink", "https://traag.example"));

    assertThat(jurist().sends(reference, "brief.docx", docx(link))).hasStatus(201);
    assertThat(jurist().sends(reference, "BLAD.ODS", ods("<c/>"))).hasStatus(201);
    assertThat(jurist().sends(reference, "latijn.csv", new byte[] {'a', (byte) 0xE9, ';', 'b'}))
        .hasStatus(201);
  }

  @Test
  void otherProgramsReadWhatWasSaidOfADocument() {
    send("api.txt", bytes("api"), Map.of("category", "MAIL"));

    assertThat(Visit.by("jurist", program).get("/api/v1/cases/" + reference + "/documents"))
        .bodyJson()
        .extractingPath("$[0]")
        .asMap()
        .containsEntry("category", "Mail")
        .containsEntry("datedOn", "2026-11-02")
        .containsEntry("source", "Servicedesk");
  }

  @Test
  void theChecklistSaysWhatIsMissingUntilItIsThere() {
    assertThat(body("/cases/" + reference))
        .contains("Vereist bewijs", "Ontbreekt: nog niets bij Vijf keer uitgevallen; Geen rapport");

    List<Long> breaches = cases.breaches(reference).stream().map(b -> b.id()).toList();
    for (Long breach : breaches) {
      send("bij%d.txt".formatted(breach), bytes("b" + breach), Map.of("breach", "" + breach));
    }

    assertThat(body("/cases/" + reference)).contains("Aanwezig: bij alle 2");
  }

  private Uploads jurist() {
    return new Uploads("jurist", program);
  }

  private MvcTestResult send(String name, byte[] content, Map<String, String> told) {
    return jurist().sends(reference, name, content, with(told));
  }

  private static Map<String, String> with(Map<String, String> told) {
    Map<String, String> all = new HashMap<>(Uploads.TOLD);
    all.putAll(told);
    return all;
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("files", name, null, content);
  }

  private CaseDocument named(String name) {
    return documents.of(reference).stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String path(String name) {
    return "/cases/" + reference + "/documents/" + named(name).id();
  }

  private String view(String name) {
    return body(path(name) + "/view");
  }

  private String body(String path) {
    MvcTestResult answer = Visit.by("jurist", program).get(path);
    assertThat(answer).hasStatus(200);
    return Visit.body(answer);
  }

  private TimelineEntry last() {
    List<TimelineEntry> lines = timeline.of(reference);
    return lines.get(lines.size() - 1);
  }
}
