package org.supplierescalation.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.lesson.ClauseLibrary;
import org.supplierescalation.lesson.LibraryClause;

@Program
class ClausePageTest {

  private static final String WEAK = "Verbetert de zwakke plekken";

  private static final Clauses LOW_CAP =
      new Clauses(
          null,
          false,
          false,
          null,
          null,
          new BigDecimal("100.00"),
          null,
          null,
          DisputeClause.NONE,
          Clauses.NONE.ending());

  @Autowired WebApplicationContext program;
  @Autowired Contracts contracts;
  @Autowired ClauseLibrary library;

  @Test
  void everyClauseStandsThereInBothLanguagesWithItsReason() {
    String page = body("/clauses");

    for (LibraryClause clause : library.all()) {
      assertThat(page).contains("id=\"" + clause.key() + "\"", ">" + clause.name() + "<");
    }
    assertThat(page)
        .contains("Zonder lijst wordt elke storing een discussie over meerwerk.")
        .contains("<p lang=\"en\">")
        .doesNotContain(WEAK, "checked");
  }

  @Test
  void whatMendsTheContractComesFirstAndIsChosen() {
    Contract contract = contractWithALowCap();

    String page = body("/clauses?contract=" + contract.number());

    assertThat(page)
        .containsSubsequence(WEAK, "id=\"cap\"", "De andere bepalingen", "id=\"scope\"")
        .containsOnlyOnce("id=\"cap\"")
        .containsOnlyOnce("checked=");
  }

  @Test
  void theChosenClausesGoAlongAsWordExcelAndCsv() throws IOException {
    String contract = contractWithALowCap().number();
    String chosen = "?contract=" + contract + "&clause=cap&clause=exit&clause=onzin";

    MvcTestResult docx = get("jurist", "/clauses.docx" + chosen);
    assertThat(docx).hasStatusOk();
    assertThat(text(docx))
        .contains(
            "Aansprakelijkheid", "Exit en gegevens", "(" + contract + ")", "Liability is limited")
        .doesNotContain("Escalatieladder");
    assertThat(body("/clauses.csv" + chosen))
        .contains("Aansprakelijkheid", ";ja\r\n", "Exit en gegevens")
        .doesNotContain("Escalatieladder");
    assertThat(get("jurist", "/clauses.xlsx" + chosen)).hasStatusOk();
    assertThat(get("jurist", "/api/v1/clauses.csv")).hasStatusOk();
  }

  @Test
  void whoChoosesNothingTakesTheWholeLibrary() throws IOException {
    List<String> names = library.all().stream().map(LibraryClause::name).toList();

    assertThat(text(get("finance", "/clauses.docx"))).contains(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clauses",
        "/clauses.docx",
        "/clauses.csv",
        "/clauses.xlsx",
        "/api/v1/clauses.csv"
      })
  void aReporterFindsNothingAndNobodyAnUnknownContract(String path) {
    assertThat(get("melder", path)).hasStatus(404);
    assertThat(get("jurist", path)).hasStatusOk();
    assertThat(get("jurist", path + "?contract=C-onbekend")).hasStatus(404);
  }

  @Test
  void helpLeadsThere() {
    assertThat(body("/help")).contains("href=\"/clauses\"");
    assertThat(Visit.body(get("melder", "/help"))).doesNotContain("/clauses");
  }

  private Contract contractWithALowCap() {
    Contract contract = ContractFixture.aDutchContract().with(LOW_CAP);
    contracts.add(contract);
    return contract;
  }

  private String body(String path) {
    return Visit.body(get("jurist", path));
  }

  private MvcTestResult get(String person, String path) {
    return Visit.by(person, program).get(path);
  }

  private static String text(MvcTestResult docx) throws IOException {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(docx.getResponse().getContentAsByteArray()));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }
}
