package org.supplierescalation.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CloseCase;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.lesson.Objections;
import org.supplierescalation.lesson.RootCause;

/** How a supplier stands, what it says of that, and what its closed cases taught. */
@Program
class SupplierStandingPageTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Conclude conclude;
  @Autowired CloseCase closeCase;
  @Autowired Contracts contracts;
  @Autowired Lessons lessons;
  @Autowired Objections objections;
  @Autowired Clock clock;

  private Contract contract;

  @BeforeEach
  void aContract() {
    contract = ContractFixture.aDutchContract();
    contracts.add(contract);
  }

  @Test
  void withoutNumbersThePageSaysSo() {
    assertThat(page("jurist", supplier()))
        .contains("Nog niets te zeggen", "telt niet mee", "geen oordeel")
        .doesNotContain("van de 100 punten", "Oorzaken in gesloten dossiers");
    assertThat(page("jurist", "/api/v1" + supplier() + "/report"))
        .contains("\"standing\":{\"inWords\":\"Nog niets te zeggen\",\"parts\"");
  }

  @Test
  void closedCasesCountAndSoDoTheirCauses() {
    closed(Outcome.CURED, RootCause.SUPPLIER_KNOWLEDGE, RootCause.OWN_CONTRACT);
    closed(Outcome.SANCTIONED, RootCause.SUPPLIER_KNOWLEDGE);
    closed(Outcome.WITHDRAWN);

    assertThat(page("jurist", supplier()))
        .contains("Matig", ": 50 van de 100 punten", "Geteld: 1 van de 3 onderdelen", "50 %")
        .containsSubsequence("leverancier: kennis: 2 dossiers", "wij: contract: 1 dossier<");
    assertThat(page("finance", "/api/v1" + supplier() + "/report"))
        .contains("\"inWords\":\"Matig\",\"score\":50", "\"good\":1,\"all\":2,\"percentage\":50");
  }

  @Test
  void whatTheSupplierSaysStandsBesideIt() {
    MvcTestResult answer =
        object("contractmanager", "2026-11-02", "Accountmanager", "<b>Onjuist</b>");

    assertThat(answer).hasStatus(302).hasRedirectedUrl(supplier());
    assertThat(page("jurist", supplier()))
        .contains("02-11-2026, Accountmanager", "&lt;b&gt;Onjuist&lt;/b&gt;")
        .doesNotContain("Vastleggen wat de leverancier zegt");
  }

  @ParameterizedTest
  @CsvSource({
    "2099-01-01, Accountmanager, Onjuist, toekomst",
    "gisteren, Accountmanager, Onjuist, Kies de dag",
    "2026-11-02, ' ', Onjuist, wie dit namens",
    "2026-11-02, Accountmanager, ' ', eigen woorden",
  })
  void aRefusalKeepsWhatWasTyped(String day, String who, String text, String message) {
    MvcTestResult answer = object("beheer", day, who, text);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message, "Nog niet vastgelegd", who, text, day);
    assertThat(objections.of(contract.supplier().number())).isEmpty();
  }

  @Test
  void onlyWhoKeepsTheRegisterRecordsIt() {
    assertThat(object("jurist", "2026-11-02", "Wie", "Wat")).hasStatus(403);
    assertThat(object("melder", "2026-11-02", "Wie", "Wat")).hasStatus(404);
    assertThat(objections.of(contract.supplier().number())).isEmpty();
  }

  @Test
  void theLessonsGoAlongAsAFile() {
    CaseReference closed = closed(Outcome.CURED, RootCause.SUPPLIER_CAPACITY);

    assertThat(page("jurist", supplier() + "/lessons.csv"))
        .contains(
            closed.value(), "leverancier: capaciteit", "Geen evaluaties", "evaluatiemomenten");
    assertThat(Visit.by("jurist", program).get(supplier() + "/lessons.xlsx")).hasStatusOk();
  }

  @Test
  void theNextCaseAndTheNextContractShowTheLessons() {
    CaseReference closed = closed(Outcome.CURED, RootCause.SUPPLIER_CAPACITY);
    CaseReference alsoClosed = closed(Outcome.CURED);
    CaseReference next = start("melder");
    String heading = "Lessen uit eerdere dossiers met deze leverancier";

    assertThat(page("contractmanager", "/cases/" + next))
        .contains(heading, closed.value(), "leverancier: capaciteit");
    assertThat(page("contractmanager", "/cases/" + alsoClosed)).doesNotContain(heading);
    assertThat(page("jurist", "/contracts/" + contract.number())).contains(heading, closed.value());
    assertThat(page("contractmanager", "/contracts/new?supplier=" + contract.supplier().number()))
        .contains(heading, closed.value());
    assertThat(page("contractmanager", "/contracts/new?supplier=L-onbekend"))
        .doesNotContain(heading);
  }

  @Test
  void whoReportedTheCaseIsNotToldOfOthers() {
    CaseReference closed = closed(Outcome.CURED, RootCause.SUPPLIER_CAPACITY);
    CaseReference own = start("melder");

    assertThat(page("melder", "/cases/" + own))
        .contains(own.value())
        .doesNotContain("Lessen uit eerdere", closed.value(), "capaciteit");
  }

  @Test
  void aCaseThatOnlyNamesTheSupplierShowsItsLessonsAndNobodyElses() {
    CaseReference closed = closed(Outcome.CURED, RootCause.SUPPLIER_CAPACITY);
    CaseReference named =
        CasesToReport.start(
            startCase, "Op naam", " " + contract.supplier().name() + " ", null, "jurist");
    CaseReference other = CasesToReport.start(startCase, "Ander", "Een ander", null, "jurist");

    assertThat(page("jurist", "/cases/" + named)).contains(closed.value());
    assertThat(page("jurist", "/cases/" + other)).doesNotContain(closed.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lessons.csv", "/lessons.xlsx"})
  void aReporterFindsNoFile(String part) {
    assertThat(Visit.by("melder", program).get(supplier() + part)).hasStatus(404);
    assertThat(Visit.by("melder", program).get("/api/v1" + supplier() + part)).hasStatus(404);
  }

  private String page(String person, String path) {
    return Visit.body(Visit.by(person, program).get(path));
  }

  private MvcTestResult object(String person, String day, String who, String text) {
    return Visit.by(person, program)
        .post(supplier() + "/objections", Map.of("receivedOn", day, "saidBy", who, "text", text));
  }

  private CaseReference start(String person) {
    return CasesToReport.start(
        startCase, "Planning", contract.supplier().name(), contract.number(), person);
  }

  private CaseReference closed(Outcome outcome, RootCause... causes) {
    CaseReference reference = start("contractmanager");
    LocalDate next = LocalDate.now(clock).plusDays(90);
    lessons.put(
        new Lesson(
            reference,
            "Geen evaluaties gehouden",
            Set.copyOf(List.of(causes)),
            false,
            false,
            true,
            false,
            "Elk kwartaal evalueren",
            next,
            "contractmanager"));
    conclude.conclude(reference, outcome, "contractmanager", "");
    closeCase.close(reference);
    return reference;
  }

  private String supplier() {
    return "/suppliers/" + contract.supplier().number();
  }
}
