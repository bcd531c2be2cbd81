package org.supplierescalation.contractcheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.supplierescalation.Visit.body;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Register;

@Program
class ContractCheckPagesTest {

  private static final String SLA =
      """
      Artikel 1 Dienst
      1.1 Storingen worden zo spoedig mogelijk verholpen <script>alert(1)</script>.
      1.2 Elke vordering tot schadevergoeding vervalt na zes maanden.
      1.3 Leverancier reageert op meldingen in de regel binnen 4 uur, naar beste vermogen.
      1.4 Opdrachtgever is niet gerechtigd tot opschorting van betalingen.
      """;

  @Autowired WebApplicationContext program;
  @Autowired Register<Contract> contracts;

  private final String supplier = "L-" + UUID.randomUUID().toString().substring(0, 12);
  private final String number = "C" + supplier;
  private Visit keeper;

  @BeforeEach
  void aContract() {
    keeper = Visit.by("contractmanager", program);
    keeper.postJson(
        "/api/v1/suppliers",
        """
        {"number":"%s","name":"Controle","legalForm":"B.V.","registration":"KvK 90000011","seat":"Utrecht",
         "postalAddress":"Straat 1\\n3500 AA Utrecht","noticeEmail":"contract@controle.example","emailAccepted":true,
         "emailAcceptedProof":"artikel 3","contacts":[{"name":"directeur","role":"Directeur"}]}
        """
            .formatted(supplier));
    MvcTestResult created =
        keeper.postJson(
            "/api/v1/contracts",
            """
            {"number":"%s","supplier":"%s","title":"Beheer","concludedOn":"2025-01-01","monthlyFee":1000,"law":"NL",
             "disputes":"COURT","commitments":[{"clause":"artikel 1","text":"Bereikbaar"}]}
            """
                .formatted(number, supplier));
    assertThat(created).hasStatus(201);
  }

  @Test
  void aTextUploadedWithItsContractIsKeptReadAndListed() {
    String page = checked(upload("contractmanager", "/contracts/" + number + "/check", SLA));

    String shown = body(keeper.get(page));
    assertThat(shown)
        .contains("<mark>zo spoedig mogelijk</mark>")
        .contains("artikel 1.1, pagina 1", "Rood: geeft weinig houvast", "geen juridisch oordeel")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
    String contract = body(keeper.get("/contracts/" + number));
    assertThat(contract).contains("sla.txt", "SHA-256", "Contracttekst");
    MvcTestResult bytes = Visit.by("jurist", program).get(page + "/file");
    assertThat(bytes).hasStatusOk();
    assertThat(body(bytes)).isEqualTo(SLA);
  }

  @Test
  void decisionsSurviveANewUploadOfTheSameText() {
    String page = checked(upload("contractmanager", "/contracts/" + number + "/check", SLA));
    int speed = finding(page, "zo spoedig mogelijk");

    keeper.post(page + "/findings/" + speed, Map.of("choice", "ACCEPTED"));
    assertThat(keeper.post(page + "/findings/" + (speed + 1), Map.of("choice", "DISMISSED")))
        .as("no reason")
        .hasStatus(302);
    keeper.post(
        page + "/findings/" + (speed + 1),
        Map.of("choice", "DISMISSED", "reason", "Staat in de SLA."));

    String other = SLA.replace("1.1", "7.1").replace("Artikel 1", "Artikel 7") + "\n1.9 Nieuw.";
    String second = checked(upload("beheer", "/contracts/" + number + "/check", other));
    assertThat(second).isNotEqualTo(page);
    assertThat(body(keeper.get(second + "?state=ACCEPTED")))
        .contains("<mark>zo spoedig mogelijk</mark>", "contractmanager,", "artikel 7.1");
    assertThat(body(keeper.get(second + "?state=DISMISSED")))
        .contains("Staat in de SLA.")
        .doesNotContain("<mark>zo spoedig");
    assertThat(checked(upload("beheer", "/contracts/" + number + "/check", SLA)))
        .as("the same bytes are one text")
        .isEqualTo(page);
  }

  @Test
  void withoutAReasonNothingIsPutAside() {
    String page = checked(upload("jurist", "/contract-check", SLA));

    keeper.post(page + "/findings/1", Map.of("choice", "DISMISSED", "reason", "  "));
    keeper.post(page + "/findings/1", Map.of("choice", "COMMITMENT"));

    assertThat(body(keeper.get(page + "?state=OPEN"))).contains("id=\"b1\"");
    assertThat(keeper.post(page + "/findings/999", Map.of("choice", "ACCEPTED"))).hasStatus(404);
  }

  @Test
  void whatTheTextSaysIsTakenOverOnlyWhenAPersonSaysSo() {
    String page = checked(upload("contractmanager", "/contracts/" + number + "/check", SLA));
    assertThat(contracts.find(number).orElseThrow().entry().clauses().lapseMonths()).isNull();
    String shown = body(keeper.get(page));
    assertThat(shown).contains("Vordering vervalt na", "6 maanden", "Nog niets");

    assertThat(Visit.by("jurist", program).post(page + fact(shown, "Vordering"), Map.of()))
        .hasStatus(403);
    keeper.post(page + fact(shown, "Vordering"), Map.of());

    assertThat(contracts.find(number).orElseThrow().entry().clauses().lapseMonths()).isEqualTo(6);
    assertThat(body(keeper.get(page))).contains("Staat al zo in het register");
    assertThat(body(keeper.get("/contracts/" + number))).contains("Contractcontrole van sla.txt");
  }

  @Test
  void aFindingBecomesACommitmentWithWhatIsThereFilledIn() {
    String page = checked(upload("contractmanager", "/contracts/" + number + "/check", SLA));
    String form = page + "/findings/" + finding(page, "naar beste vermogen") + "/commitment";

    assertThat(body(keeper.get(form)))
        .contains("value=\"artikel 1.3\"", "value=\"4\"", "value=\"uur\"");
    assertThat(keeper.post(form, Map.of("clause", "", "text", "x"))).hasStatus(400);
    assertThat(
            keeper.post(
                form,
                Map.of("clause", "artikel 1.3", "text", "Reactie", "norm", "4", "unit", "uur")))
        .hasStatus(302);

    assertThat(contracts.find(number).orElseThrow().entry().commitments())
        .extracting(Contract.Commitment::clause, Contract.Commitment::unit)
        .contains(
            org.assertj.core.groups.Tuple.tuple("artikel 1", ""),
            org.assertj.core.groups.Tuple.tuple("artikel 1.3", "uur"));
    assertThat(body(keeper.get(page + "?state=COMMITMENT"))).contains("naar beste vermogen");
  }

  @Test
  void aFindingBecomesAClauseProposalThatIsKeptChangedAndWithdrawn() {
    String page = checked(upload("contractmanager", "/contracts/" + number + "/check", SLA));
    String form = page + "/findings/" + finding(page, "zo spoedig mogelijk") + "/proposal";
    Visit lawyer = Visit.by("jurist", program);

    assertThat(body(lawyer.get(form))).contains("binnen [aantal] [uur of werkdagen] na melding");
    assertThat(lawyer.post(form, Map.of("subject", "Hersteltijd"))).hasStatus(400);
    lawyer.post(
        form, Map.of("subject", "Hersteltijd", "nl", "Binnen 4 uur.", "en", "Within 4 hours."));

    String contract = body(lawyer.get("/contracts/" + number));
    assertThat(contract).contains("Binnen 4 uur.", "Within 4 hours.", "jurist,");
    Matcher own = Pattern.compile("/contract-proposals/(\\d+)\"").matcher(contract);
    assertThat(own.find()).isTrue();
    String proposal = "/contract-proposals/" + own.group(1);
    lawyer.post(proposal, Map.of("subject", "Hersteltijd", "nl", "Binnen 2 uur."));
    assertThat(body(lawyer.get("/contracts/" + number)))
        .contains("Binnen 2 uur.")
        .doesNotContain("Within 4 hours.");
    lawyer.post(proposal + "/withdraw", Map.of());
    assertThat(body(lawyer.get("/contracts/" + number))).doesNotContain("Binnen 2 uur.");
    assertThat(lawyer.get(proposal)).hasStatus(404);
  }

  @Test
  void aTextByItselfIsReadAndLaterPutWithItsContractWithItsDecisions() {
    String text = SLA + UUID.randomUUID();
    String page = checked(upload("finance", "/contract-check", text));
    int speed = finding(page, "zo spoedig mogelijk");
    Visit.by("finance", program).post(page + "/findings/" + speed, Map.of("choice", "ACCEPTED"));
    assertThat(body(keeper.get("/contract-check"))).contains(page);

    assertThat(Visit.by("finance", program).post(page + "/attach", Map.of("contract", number)))
        .hasStatus(403);
    keeper.post(page + "/attach", Map.of("contract", "C-NERGENS"));
    assertThat(body(keeper.get(page))).contains("Losse tekst");
    keeper.post(page + "/attach", Map.of("contract", number));

    assertThat(body(keeper.get(page + "?state=ACCEPTED")))
        .contains("Contract <a", "zo spoedig mogelijk</mark>", "finance,");
    assertThat(body(keeper.get("/contract-check"))).doesNotContain(page);
  }

  @Test
  void aTextByItselfCanBeThrownAwayByWhoBroughtItOnly() {
    String page = checked(upload("finance", "/contract-check", SLA + UUID.randomUUID()));

    Visit.by("jurist", program).post(page + "/remove", Map.of());
    assertThat(keeper.get(page)).hasStatusOk();
    Visit.by("finance", program).post(page + "/remove", Map.of());
    assertThat(keeper.get(page)).hasStatus(404);
  }

  @Test
  void theFindingsGoAlongAsATable() {
    String page = checked(upload("contractmanager", "/contracts/" + number + "/check", SLA));

    String csv = body(keeper.get(page + "/findings.csv"));
    assertThat(csv).contains("Onderwerp", "Vage term: tempo", "zo spoedig mogelijk");
    assertThat(keeper.get(page + "/findings.xlsx")).hasStatusOk();
    assertThat(keeper.get(page + "/findings.exe")).hasStatus(404);
  }

  @Test
  void whoOnlyReportsSeesNothingAndOnlyKeepersWriteInTheRegister() {
    String page = checked(upload("contractmanager", "/contracts/" + number + "/check", SLA));
    Visit reporter = Visit.by("melder", program);

    assertThat(reporter.get("/contract-check")).hasStatus(404);
    assertThat(reporter.get(page)).hasStatus(404);
    assertThat(reporter.get(page + "/file")).hasStatus(404);
    assertThat(reporter.post(page + "/findings/1", Map.of("choice", "ACCEPTED"))).hasStatus(404);
    assertThat(upload("melder", "/contract-check", SLA)).hasStatus(404);
    assertThat(upload("jurist", "/contracts/" + number + "/check", SLA)).hasStatus(403);
  }

  @Test
  void whatTheCheckCannotReadIsRefusedWithWhatToDo() {
    MvcTestResult odt =
        upload(
            "jurist", "/contract-check", "beeld.csv", "a;b\n1;2".getBytes(StandardCharsets.UTF_8));

    assertThat(odt).hasStatus(400);
    assertThat(body(odt)).contains("Bewaar de tekst als pdf, docx of txt");
    assertThat(body(upload("jurist", "/contract-check", "leeg.txt", new byte[0])))
        .contains("is leeg");
  }

  @Test
  void textOfWindowsAndTextWithAMarkAreReadAsTheyWereMeant() {
    byte[] windows =
        "1.1 Cliënt betaalt zo spoedig mogelijk €uro's.".getBytes(Charset.forName("windows-1252"));
    byte[] marked =
        ("\ufeff1.1 Cliënt wacht zo spoedig mogelijk.").getBytes(StandardCharsets.UTF_8);

    assertThat(body(keeper.get(checked(upload("jurist", "/contract-check", "w.txt", windows)))))
        .contains("Cliënt betaalt", "€uro");
    assertThat(body(keeper.get(checked(upload("jurist", "/contract-check", "m.txt", marked)))))
        .contains("artikel 1.1", "Cliënt wacht");
  }

  @Test
  void ofAScanThePageSaysThatNothingWasReadAndWhatToDo() throws IOException {
    String page = checked(upload("jurist", "/contract-check", "scan.pdf", pdf(0, 3)));
    String mixed = checked(upload("jurist", "/contract-check", "half.pdf", pdf(2, 1)));

    assertThat(body(keeper.get(page)))
        .contains("Dit is een scan", "De 3 pagina&#39;s zijn beelden", "OCR")
        .doesNotContain("Groen");
    assertThat(body(keeper.get(mixed))).contains("Een deel is niet gelezen", "Pagina 3", "Rood");
    assertThat(body(keeper.get("/contract-check"))).contains("Scan: niet gelezen");
  }

  @Test
  void aLongListIsShownInPartsAndAsAWhole() {
    String page =
        checked(
            upload("jurist", "/contract-check", "In principe levert hij tijdig.\n\n".repeat(120)));

    assertThat(body(keeper.get(page))).contains("id=\"b100\"").doesNotContain("id=\"b101\"");
    assertThat(body(keeper.get(page + "?page=2&sort=VAGUE"))).contains("id=\"b101\"");
    assertThat(body(keeper.get(page + "?page=0"))).contains("id=\"b1\"", "id=\"b240\"");
  }

  /** Pages of words, then pages that are pictures. */
  private static byte[] pdf(int words, int pictures) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int number = 0; number < words + pictures; number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (number < words) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            content.newLineAtOffset(50, 700);
            content.showText(
                "Leverancier herstelt een storing zo spoedig mogelijk, " + UUID.randomUUID());
            content.endText();
          } else {
            BufferedImage picture = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private int finding(String page, String words) {
    Matcher found =
        Pattern.compile("id=\"b(\\d+)\"(?:(?!<article).)*?<mark>" + words, Pattern.DOTALL)
            .matcher(body(keeper.get(page)));
    assertThat(found.find()).as(words).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static String fact(String shown, String subject) {
    Matcher found =
        Pattern.compile("(/facts/\\d+)\"(?:(?!<form).)*?Overnemen: " + subject, Pattern.DOTALL)
            .matcher(shown);
    assertThat(found.find()).as(subject).isTrue();
    return found.group(1);
  }

  private String checked(MvcTestResult answer) {
    assertThat(answer).hasStatus(302);
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult upload(String person, String path, String text) {
    return upload(person, path, "sla.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private MvcTestResult upload(String person, String path, String name, byte[] bytes) {
    return MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build())
        .post()
        .uri(path)
        .multipart()
        .file(new MockMultipartFile("file", name, "text/plain", bytes))
        .with(user(person))
        .with(csrf())
        .exchange();
  }
}
