package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.AddNote;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class CaseApiTest {

  private static final String CASES = "/api/v1/cases";

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired AddNote addNote;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;

  @Test
  void aLongTimelineIsReadInParts() {
    String where =
        post("""
                {"supplier": "Traag", "impact": "P2", "breaches": [{"fact": "Te laat"}]}""")
            .getResponse()
            .getHeader("Location");
    CaseReference reference = new CaseReference(where.substring(where.length() - 13));
    addNote.add(reference, EntryKind.NOTE, "Laatste regel", "", "melder");

    MvcTestResult first = api().get(where + "/timeline?limit=1");
    MvcTestResult newest = api().get(where + "/timeline?limit=1&newestFirst=true");

    assertThat(Visit.body(first)).contains("Dossier geopend").doesNotContain("Laatste regel");
    assertThat(first.getResponse().getHeader("Link")).endsWith("offset=1>; rel=\"next\"");
    assertThat(Visit.body(newest)).contains("Laatste regel").doesNotContain("Dossier geopend");
    assertThat(api().get(where + "/timeline?limit=1001")).hasStatus(400);
    assertThat(api().get(where + "/timeline?limit=1000").getResponse().getHeader("Link")).isNull();
  }

  @Test
  void aCompleteReportOpensACase() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);

    MvcTestResult answer =
        post(
            """
            {"supplier": "%s", "contract": "%s", "subject": "Planning ligt stil",
             "breaches": [{"commitment": "Binnen vier uur opgelost", "fact": "Al twee dagen niet",
                           "occurredOn": "2026-11-02", "effect": "Geen roosters"}],
             "impact": "Niemand kan de roosters zien", "hindrance": "STANDSTILL",
             "discoveredOn": "2026-11-03"}
            """
                .formatted(contract.supplier().name(), contract.number()));

    assertThat(answer).hasStatus(201);
    assertThat(answer).bodyJson().extractingPath("$.priority").isEqualTo("P1");
    assertThat(answer).bodyJson().extractingPath("$.stageName").isEqualTo("Melding");
    assertThat(answer).bodyJson().extractingPath("$.ball").isEqualTo("US");
    assertThat(answer).bodyJson().extractingPath("$.contract").isEqualTo(contract.number());
    assertThat(answer)
        .bodyJson()
        .hasPathSatisfying("$.outcome", none -> none.assertThat().isNull());
    String where = answer.getResponse().getHeader("Location");
    assertThat(where).startsWith(CASES + "/ESC-");
    assertThat(api().get(where)).hasStatusOk();
    assertThat(Visit.body(api().get(where + "/timeline"))).contains("Dossier geopend");
    assertThat(Visit.body(api().get(where + "/documents"))).isEqualTo("[]");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({"P1, P1", "P2, P2", "P3, P3", "P4, P4", "Iedereen staat stil, P2"})
  void aMinimalReportOpensACase(String impact, String priority) {
    MvcTestResult answer =
        post(
            "{\"supplier\":\"Traag\",\"breaches\":[\"Stuk\"],\"impact\":\"%s\"}".formatted(impact));

    assertThat(answer).hasStatus(201);
    assertThat(answer).bodyJson().extractingPath("$.subject").isEqualTo("Stuk");
    assertThat(answer).bodyJson().extractingPath("$.priority").isEqualTo(priority);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                                                        | geen geldige JSON",
        "{                                                                         | geen geldige JSON",
        "[]                                                                        | geen geldige JSON",
        "{}                                                                        | Vul “impact” in",
        "{\"supplier\":\"x\",\"impact\":\"P1\"}                                    | ten minste één",
        "{\"supplier\":\"x\",\"impact\":\"P1\",\"breaches\":[]}                    | ten minste één",
        "{\"supplier\":\"x\",\"impact\":\"P1\",\"breaches\":[null]}                | breaches[0]",
        "{\"supplier\":\"x\",\"impact\":\"P1\",\"breaches\":7}                     | “breaches”",
        "{\"supplier\":\"x\",\"impact\":\"P1\",\"breaches\":[{}]}                  | breaches[0].fact",
        "{\"impact\":\"P1\",\"breaches\":[\"a\"]}                                  | Vul “supplier” in",
        "{\"supplier\":\"x\",\"breaches\":[\"a\"]}                                 | Vul “impact” in",
        "{\"supplier\":\"x\",\"contract\":\"nee\",\"impact\":\"P1\",\"breaches\":[\"a\"]}           | contract nee",
        "{\"supplier\":\"x\",\"hindrance\":\"BAD\",\"impact\":\"P1\",\"breaches\":[\"a\"]}          | “hindrance”",
        "{\"supplier\":\"x\",\"discoveredOn\":\"2027-02-29\",\"impact\":\"P1\",\"breaches\":[\"a\"]} | “discoveredOn”",
        "{\"supplier\":\"x\",\"discoveredOn\":\"2099-01-01\",\"impact\":\"P1\",\"breaches\":[\"a\"]} | in de toekomst",
        "{\"supplier\":\"x\\u0000y\\nz\",\"impact\":\"P1\",\"breaches\":[\"a\"]}                     | één regel",
        "{\"supplier\":\"\\ud800\",\"impact\":\"P1\",\"breaches\":[\"a\"]}                           | teken dat niet bestaat",
      })
  void aReportThatIsNotRightSaysWhichFieldAndOpensNothing(String json, String detail) {
    int known = cases.all().size();

    MvcTestResult answer = post(json);

    assertThat(answer).hasStatus(400);
    assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
    assertThat(Visit.body(answer)).contains(detail);
    assertThat(cases.all()).hasSize(known);
  }

  @Test
  void aContractOfAnotherSupplierIsRefused() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);

    assertThat(
            Visit.body(
                post(
                    "{\"supplier\":\"Heel Anders\",\"contract\":\"%s\",\"impact\":\"P1\",\"breaches\":[\"a\"]}"
                        .formatted(contract.number()))))
        .contains("niet van Heel Anders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "offset=-1", "open=misschien"})
  void aListThatCannotBeGivenIsRefused(String query) {
    assertThat(api().get(CASES + "?" + query)).hasStatus(400);
  }

  @Test
  void whoReportsSeesOnlyCasesOfHisOwn() {
    CaseReference own = CaseOnFile.reportedBy("melder", startCase);
    CaseReference other = CaseOnFile.reportedBy("jurist", startCase);

    assertThat(api().get(CASES + "/" + own)).hasStatusOk();
    for (String part : new String[] {"", "/timeline", "/documents"}) {
      assertThat(api().get(CASES + "/" + other + part)).as(part).hasStatus(404);
    }
    assertThat(Visit.body(api().get(CASES + "?limit=200")))
        .contains(own.value())
        .doesNotContain(other.value());
    assertThat(api().get(CASES + "/nonsense")).hasStatus(404);
  }

  @Test
  void theInterfaceIsDescribed() {
    assertThat(Visit.body(api().get("/api/openapi")))
        .contains("/api/v1/cases/{reference}/documents/{id}", "STANDSTILL");
  }

  private Visit api() {
    return Visit.by("melder", program);
  }

  private MvcTestResult post(String json) {
    return api().postJson(CASES, json);
  }
}
