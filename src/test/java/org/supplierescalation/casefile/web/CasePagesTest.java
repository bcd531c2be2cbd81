package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

@Program
class CasePagesTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired CaseFiles cases;
  @Autowired Documents documents;
  @Autowired Letters letters;
  @Autowired Contracts contracts;

  @Test
  void aNewCaseShowsItsWorkItsLineOfStagesAndWhoHasTheBall() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    assertThat(page(reference))
        .contains("Melding beoordelen", "#/?task=", "aria-current=\"step\"", "<strong>Wij</strong>")
        .contains("Pauzeren", "Intrekken")
        .doesNotContain("Hervatten");
  }

  @Test
  void aPausedCaseSaysUntilWhenAndCanBeResumed() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    cases.update(cases.get(reference).paused(LocalDate.of(2026, 12, 31)));

    assertThat(page(reference))
        .contains("Gepauzeerd tot 31-12-2026", "Hervatten")
        .doesNotContain("pauseUntil");
  }

  @Test
  void aTermCanBeExtendedWhereATermRuns() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    assertThat(page(reference)).doesNotContain("Termijn verlengen");
    cases.update(cases.get(reference).in(Stage.REASONABLE_TERM));

    assertThat(page(reference)).contains("Termijn verlengen", "extendUntil");
  }

  @Test
  void aClosedCaseShowsHowItEndedAndCanNoLongerBeSteered() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    cases.update(
        cases
            .get(reference)
            .concluded(Outcome.CURED)
            .closed(Instant.parse("2026-11-20T10:00:00Z")));

    assertThat(page(reference))
        .contains("Uitkomst: Hersteld", "Gesloten op 20-11-2026")
        .doesNotContain("withdrawReason", "pauseUntil");
    assertThat(Visit.body(manager().get("/cases?state=gesloten"))).contains(reference.value());
    assertThat(Visit.body(manager().get("/cases?text=" + reference)))
        .doesNotContain("/cases/" + reference);
  }

  @Test
  void aCaseShowsItsContractItsLettersAndItsDocuments() {
    Contract contract = ContractFixture.aBelgianContract();
    contracts.add(contract);
    CaseReference reference = CaseOnFile.under(contract, startCase);
    CaseDocument pdf = document(reference, "Ingebrekestelling.pdf", "application/pdf");
    letters.add(
        new Letter(
            UUID.randomUUID(),
            reference,
            LetterKind.DEFAULT_NOTICE,
            2,
            "contract@traag.example",
            "Ingebrekestelling",
            "Geachte directie",
            pdf.id(),
            "contractmanager",
            Instant.parse("2026-11-20T10:00:00Z"),
            "jurist",
            null));

    assertThat(page(reference))
        .contains(contract.title(), "Belgisch recht", "Ingebrekestelling, versie 2")
        .contains("Akkoord van", "Geachte directie", "/documents/" + pdf.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "${12345*6789}",
        "[[${12345*6789}]]",
        "__${12345*6789}__::x",
        "#{12345*6789}"
      })
  void whatPeopleTypeIsShownAsTheyTypedIt(String hostile) {
    CaseReference reference = CaseOnFile.saying(hostile, startCase);
    String shown = org.springframework.web.util.HtmlUtils.htmlEscape(hostile);

    assertThat(page(reference)).contains(shown).doesNotContain("<script>", "<img", "83810205");
    assertThat(Visit.body(manager().get("/cases"))).contains(shown).doesNotContain("<script>");
    assertThat(Visit.body(manager().get("/"))).doesNotContain("<script>", "<img");
    assertThat(Visit.body(manager().post("/cases/new", Map.of("subject", hostile))))
        .contains(shown)
        .doesNotContain("<script>", "<img");
  }

  @Test
  void whoReportsSeesOnlyCasesOfHisOwn() {
    CaseReference own = CaseOnFile.reportedBy("melder", startCase);
    CaseReference other = CaseOnFile.reportedBy("ict-manager", startCase);
    CaseDocument secret = document(other, "geheim.pdf", "application/pdf");
    Visit melder = Visit.by("melder", program);

    assertThat(melder.get("/cases/" + own)).hasStatusOk();
    assertThat(melder.get("/cases/" + other)).hasStatus(404);
    assertThat(melder.get("/cases/" + other + "/documents/" + secret.id())).hasStatus(404);
    assertThat(melder.post("/cases/" + other + "/note", Map.of())).hasStatus(404);
    assertThat(Visit.body(melder.get("/cases?state=alle")))
        .contains(own.value())
        .doesNotContain(other.value());
    assertThat(Visit.by("finance", program).get("/cases/" + other)).hasStatusOk();
  }

  @Test
  void aDocumentIsGivenForItsOwnCaseOnlyAndNeverAsAPage() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    CaseReference other = CaseOnFile.reportedBy("melder", startCase);
    CaseDocument pdf = document(reference, "../../brief\r\n\"x\".pdf", "application/pdf");
    CaseDocument html = document(reference, "pagina.html", "text/html");

    MvcTestResult inline = manager().get("/cases/" + reference + "/documents/" + pdf.id());
    assertThat(inline).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(inline.getResponse().getHeader("Content-Disposition"))
        .startsWith("inline;")
        .doesNotContain("/", "\r", "\n");
    MvcTestResult saved = manager().get("/cases/" + reference + "/documents/" + html.id());
    assertThat(saved.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
    assertThat(saved.getResponse().getContentType()).isEqualTo("application/octet-stream");
    assertThat(manager().get("/cases/" + other + "/documents/" + pdf.id())).hasStatus(404);
    assertThat(manager().get("/cases/" + reference + "/documents/1")).hasStatus(404);
    assertThat(manager().get("/api/v1/cases/" + other + "/documents/" + pdf.id())).hasStatus(404);
  }

  private CaseDocument document(CaseReference reference, String name, String type) {
    return documents.keep(reference, "TEST", name, type, new byte[] {1, 2, 3}, "contractmanager");
  }

  private Visit manager() {
    return Visit.by("contractmanager", program);
  }

  private String page(CaseReference reference) {
    MvcTestResult page = manager().get("/cases/" + reference);
    assertThat(page).hasStatusOk();
    return Visit.body(page);
  }
}
