package org.supplierescalation.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.remedy.DamageCategory;
import org.supplierescalation.remedy.DamageItem;
import org.supplierescalation.remedy.DamageItems;

@Program
class CaseExportsTest {

  private static final String FORMULA = "=HYPERLINK(\"http://kwaad.example\")";

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Contracts contracts;
  @Autowired Timeline timeline;
  @Autowired Documents documents;
  @Autowired DamageItems damages;

  @Test
  void theListOfCasesFollowsTheFilterOfThePage() {
    String supplier = "Lijst " + System.nanoTime();
    CaseReference reference = CasesToReport.start(startCase, FORMULA, supplier, null, "jurist");

    String file = get("jurist", "/cases.csv?text=" + supplier);

    assertThat(file.lines()).hasSize(2);
    assertThat(file)
        .startsWith("\uFEFFDossier;Onderwerp;")
        .contains(reference + ";\"'=HYPERLINK(\"\"http://kwaad.example\"\")\";" + supplier)
        .contains(";02-11-2026;");
    assertThat(get("jurist", "/cases.csv?state=gesloten&text=" + supplier).lines()).hasSize(1);
    assertThat(get("melder", "/cases.csv?state=alle&text=" + supplier).lines()).hasSize(1);
  }

  @Test
  void aCaseCanBeTakenAlongWithItsTimelineDocumentsAndDamages() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    CaseReference reference =
        CasesToReport.start(
            startCase, "Planning", contract.supplier().name(), contract.number(), "jurist");
    timeline.add(reference, "jurist", EntryKind.CALL, FORMULA, "regel 1\r\nregel 2");
    documents.keep(
        reference,
        "EVIDENCE",
        "+bewijs.txt",
        "text/plain",
        "x".getBytes(StandardCharsets.UTF_8),
        "jurist");
    damages.add(
        new DamageItem(
            reference,
            1,
            DamageCategory.values()[0],
            FORMULA,
            new BigDecimal("1250.50"),
            CasesToReport.DAY,
            "factuur",
            "door de storing",
            false,
            "F-1",
            null,
            "",
            "finance"));

    assertThat(get("jurist", "/cases/" + reference + "/timeline.csv"))
        .contains("Telefoongesprek;\"'=HYPERLINK", "regel 1");
    assertThat(get("jurist", "/cases/" + reference + "/documents.csv")).contains("'+bewijs.txt");
    assertThat(get("jurist", "/cases/" + reference + "/damages.csv")).contains(";1250,50;");
    assertThat(get("jurist", "/api/v1/cases/" + reference + "/damages.csv")).contains(";1250,50;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "documents", "damages"})
  void whoMayNotSeeTheCaseGetsNoFile(String list) {
    CaseReference other = CasesToReport.start(startCase, "Planning", "Verborgen", null, "jurist");

    for (String start : new String[] {"/cases/", "/api/v1/cases/"}) {
      String path = start + other + "/" + list + ".xlsx";
      assertThat(Visit.by("melder", program).get(path)).as(path).hasStatus(404);
      assertThat(Visit.by("jurist", program).get(start + "onzin/" + list + ".csv")).hasStatus(404);
    }
  }

  @Test
  void aCaseWithoutDamagesHasNoFileOfThem() {
    CaseReference one = CasesToReport.start(startCase, "Planning", "Zonder", null, "jurist");

    assertThat(Visit.by("jurist", program).get("/cases/" + one + "/damages.csv")).hasStatus(404);
  }

  private String get(String person, String path) {
    MvcTestResult answer = Visit.by(person, program).get(path);
    assertThat(answer).as(path).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    return Visit.body(answer);
  }
}
