package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class NewCaseTest {

  @Autowired WebApplicationContext program;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired OpenWork openWork;

  @Test
  void aReportBecomesARankedCaseThatWaitsForTheContractManager() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);

    MvcTestResult answer = report(Map.of("contractNumber", contract.number()));

    EscalationCase opened = opened(answer);
    assertThat(opened.supplierName()).isEqualTo(contract.supplier().name());
    assertThat(opened.priority()).isEqualTo(Priority.P1);
    assertThat(opened.openedBy()).isEqualTo("melder");
    assertThat(openWork.of(opened.reference()))
        .extracting(OpenWork.Work::group)
        .containsExactly("contractmanager");
  }

  @Test
  void aSecondCaseWithTheSameSupplierAsksForASecondLook() {
    Map<String, String> supplier = Map.of("supplier", "Dubbel Software");
    EscalationCase first = opened(report(supplier));
    int known = cases.all().size();

    MvcTestResult asked = report(Map.of("supplier", " dubbel software "));
    assertThat(asked).hasStatus(409);
    assertThat(Visit.body(asked)).contains("Er loopt al een dossier", first.reference().value());
    assertThat(cases.all()).hasSize(known);

    EscalationCase second =
        opened(report(Map.of("supplier", "Dubbel Software", "confirmed", "yes")));
    assertThat(second.reference()).isNotEqualTo(first.reference());
  }

  @Test
  void aReporterIsNotToldThatSomebodyElsesCaseExists() {
    Map<String, String> form = form(Map.of("supplier", "Elders BV", "subject", "Vertrouwelijk"));
    Visit.by("jurist", program).post("/cases/new", form);

    assertThat(report(Map.of("supplier", "Elders BV", "subject", "Vertrouwelijk"))).hasStatus(302);
  }

  @Test
  void whoSeesEveryCaseIsToldWhyACaseLooksAlike() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    EscalationCase first = opened(report(Map.of("contractNumber", contract.number())));

    String asked =
        Visit.body(
            Visit.by("jurist", program)
                .post("/cases/new", form(Map.of("supplier", contract.supplier().name()))));

    assertThat(asked)
        .contains(
            "/cases/" + first.reference(), "zelfde leverancier, een onderwerp dat erop lijkt");
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "supplier       | ''         | Vul “Leverancier” in",
        "contractNumber | C-nee      | staat niet in de lijst",
        "subject        | ''         | Vul “Onderwerp” in",
        "fact           | ''         | Vul “Wat is er gebeurd?” in",
        "effect         | ''         | Vul “Wie heeft er last van, en hoe?” in",
        "occurredOn     | 2027-02-29 | geen bestaande datum",
        "occurredOn     | 2099-01-01 | ligt in de toekomst",
        "discoveredOn   | 2099-01-01 | ligt in de toekomst",
        "discoveredOn   | ''         | Vul een datum in",
        "hindrance      | BAD        | Maak een keuze",
      })
  void whatIsNotRightIsSaidAndWhatWasTypedStays(String field, String value, String message) {
    int known = cases.all().size();

    MvcTestResult answer = report(Map.of("commitment", "blijft staan", field, value));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message, "blijft staan");
    assertThat(cases.all()).hasSize(known);
  }

  @Test
  void aSubjectOfTwoLinesIsRefused() {
    assertThat(Visit.body(report(Map.of("subject", "Een\r\nBcc: x@y.example"))))
        .contains("moet op één regel staan");
  }

  @Test
  void aReportWithoutTokenIsRefused() {
    assertThat(Visit.by("melder", program).postWithoutToken("/cases/new")).hasStatus(403);
  }

  private MvcTestResult report(Map<String, String> different) {
    return Visit.by("melder", program).post("/cases/new", form(different));
  }

  private static Map<String, String> form(Map<String, String> different) {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "supplier", "Nieuw Systemen " + System.nanoTime(),
                "subject", "Planning ligt stil",
                "fact", "Al twee dagen geen planning.",
                "occurredOn", "2026-11-02",
                "discoveredOn", "2026-11-02",
                "effect", "Niemand kan roosters zien.",
                "hindrance", "STANDSTILL"));
    form.putAll(different);
    return form;
  }

  private EscalationCase opened(MvcTestResult answer) {
    assertThat(answer).hasStatus(302);
    String where = answer.getResponse().getRedirectedUrl();
    return cases.get(new CaseReference(where.substring("/cases/".length())));
  }
}
