package org.supplierescalation.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.Paper;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.Supplier;

@Program
class RegisterPagesTest {

  @Autowired WebApplicationContext program;
  @Autowired Register<Supplier> suppliers;
  @Autowired Register<Contract> contracts;
  @Autowired StartCase startCase;

  String number = RegisterVisit.aNumber();
  Visit keeper;

  @BeforeEach
  void sitDown() {
    keeper = Visit.by("contractmanager", program);
  }

  @Test
  void aSupplierIsTypedOnceAndFoundByName() {
    assertThat(keeper.post("/suppliers/new", RegisterVisit.aSupplier(number)))
        .hasStatus(302)
        .hasRedirectedUrl("/suppliers/" + number + "/edit");

    Supplier kept = suppliers.find(number).orElseThrow().entry();
    assertThat(kept.registration()).isEqualTo("KvK 90000011");
    assertThat(kept.postalAddress()).isEqualTo("Straat 1\n3500 AA Utrecht");
    assertThat(kept.emailAcceptedProof()).isEqualTo("Contract artikel 15.2");
    assertThat(kept.contacts())
        .extracting(Supplier.Contact::role)
        .containsExactly("Accountmanager");
    assertThat(page("finance", "/suppliers?text=netwerk " + number.toLowerCase()))
        .contains("1 leverancier", kept.name())
        .doesNotContain("Nieuwe leverancier", "/edit");
    assertThat(page("contractmanager", "/suppliers?text=%25")).contains("Geen leveranciers");
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "number             | ''                | “Leveranciersnummer” is leeg",
        "number             | a/../b            | gebruik alleen letters",
        "number             | new               | al in gebruik",
        "name               | ''                | “Naam” is leeg",
        "registration       | KvK 1234567       | een KvK-nummer heeft 8 cijfers",
        "registration       | 123456789         | een KvK-nummer heeft 8 cijfers",
        "registration       | KBO 0123.456.789  | controlegetal klopt niet",
        "registration       | KBO 5123.456.749  | begint met 0 of 1",
        "noticeEmail        | a@b.example,c@d.example | geen geldig e-mailadres",
        "emailAcceptedProof | ''                | Noem de vindplaats",
        "language           | DE                | Nederlands, Engels, Frans",
        "contacts.0.role    | ''                | “Contactpersoon 1, Rol” is leeg",
        "contacts.0.email   | geen              | “Contactpersoon 1, E-mail”",
      })
  void whatIsNotRightIsSaidAndWhatWasTypedStays(String field, String value, String message) {
    Map<String, String> typed = RegisterVisit.aSupplier(number);
    typed.put("seat", "Blijft Staan");
    typed.put(field, value);

    MvcTestResult answer = keeper.post("/suppliers/new", typed);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message, "Blijft Staan");
    assertThat(suppliers.find(number)).isEmpty();
  }

  @Test
  void aNameOfTwoLinesOrWithAControlCharacterIsRefused() {
    Map<String, String> typed = RegisterVisit.aSupplier(number);
    typed.put("name", "Een\r\nBcc: x@y.example");
    typed.put("seat", "Utr\u0007echt");
    typed.put("legalForm", "B".repeat(61));

    assertThat(Visit.body(keeper.post("/suppliers/new", typed)))
        .contains("“Naam” moet op één regel staan", "“Statutaire zetel” bevat een teken")
        .contains("“Rechtsvorm” is te lang: 61 tekens, er passen er 60");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${runtimeService}", "#{7*7}", "{{x}}", "[[${1+1}]]", "<b>vet</b>"})
  void aNameIsShownAsItStands(String name) {
    Map<String, String> typed = RegisterVisit.aSupplier(number);
    typed.put("name", name);
    keeper.post("/suppliers/new", typed);
    Map<String, String> contract = RegisterVisit.aContract("C" + number, number);
    contract.put("title", name);
    keeper.post("/contracts/new", contract);
    String shown = name.replace("<", "&lt;").replace(">", "&gt;");

    for (String path :
        List.of(
            "/suppliers?text=" + number,
            "/suppliers/" + number + "/edit",
            "/contracts?text=" + number,
            "/contracts/C" + number,
            "/contracts/C" + number + "/edit")) {
      assertThat(page("beheer", path)).as(path).contains(shown).doesNotContain("<b>vet");
    }
  }

  @Test
  void contactsAreAddedAndTakenAwayWithoutScript() {
    Map<String, String> typed = RegisterVisit.aSupplier(number);
    typed.put("do", "more:contacts");
    assertThat(Visit.body(keeper.post("/suppliers/new", typed)))
        .contains("name=\"contacts.1.name\"", "Straat 1");

    typed.put("contacts.1.name", "directeur");
    typed.put("contacts.1.role", "Directeur");
    typed.put("do", "less:contacts:0");
    assertThat(Visit.body(keeper.post("/suppliers/new", typed)))
        .contains("name=\"contacts.0.name\" value=\"directeur\"")
        .doesNotContain("contacts.1.name");
    assertThat(suppliers.find(number)).isEmpty();
  }

  @Test
  void whoChangedWhatIsShownOnThePage() {
    keeper.post("/suppliers/new", RegisterVisit.aSupplier(number));
    Map<String, String> typed = RegisterVisit.aSupplier(number);
    typed.put("version", "1");
    typed.put("seat", "Zwolle");
    typed.put("contacts.1.name", "directeur");
    typed.put("contacts.1.role", "Directeur");

    assertThat(keeper.post("/suppliers/" + number + "/edit", typed)).hasStatus(302);

    assertThat(page("beheer", "/suppliers/" + number + "/edit"))
        .contains("Wie wijzigde wat", "Utrecht", "Zwolle", "Contactpersoon directeur")
        .contains("Toegevoegd");
  }

  @Test
  void aFormOverSomebodyElsesChangeIsRefusedAndNothingTypedIsLost() {
    keeper.post("/suppliers/new", RegisterVisit.aSupplier(number));
    Map<String, String> first = RegisterVisit.aSupplier(number);
    first.put("version", "1");
    first.put("seat", "Zwolle");
    Visit.by("beheer", program).post("/suppliers/" + number + "/edit", first);
    Map<String, String> second = RegisterVisit.aSupplier(number);
    second.put("version", "1");
    second.put("legalForm", "Mijn rechtsvorm");

    MvcTestResult answer = keeper.post("/suppliers/" + number + "/edit", second);

    assertThat(answer).hasStatus(409);
    assertThat(Visit.body(answer))
        .contains("iemand anders was u voor", "<strong>beheer</strong>", "Statutaire zetel")
        .contains("Zwolle", "value=\"Mijn rechtsvorm\"", "name=\"version\" value=\"2\"");
    assertThat(suppliers.find(number).orElseThrow().entry().legalForm()).isEqualTo("B.V.");
  }

  @Test
  void aContractIsKeptWithItsCommitmentsAsData() {
    keeper.post("/suppliers/new", RegisterVisit.aSupplier(number));

    assertThat(keeper.post("/contracts/new", RegisterVisit.aContract("C" + number, number)))
        .hasRedirectedUrl("/contracts/C" + number);

    Contract kept = contracts.find("C" + number).orElseThrow().entry();
    assertThat(kept.value()).isEqualByComparingTo("120000.50");
    assertThat(kept.documents()).containsExactly(new Paper("Overeenkomst", "Archief, map 7"));
    assertThat(kept.commitments())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("norm")
        .containsExactly(
            new Commitment(
                "artikel 4.1",
                "Storingen zijn binnen vier uur opgelost.",
                new BigDecimal("99.5"),
                "%",
                "werkdagen",
                "maandrapport"));
    assertThat(page("jurist", "/contracts/C" + number))
        .contains("99,5 %", "31-12-2028", "€ 120.000,50", "Archief, map 7")
        .doesNotContain("Contract wijzigen");
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "supplier           | L-BESTAAT-NIET | staat niet in het register",
        "concludedOn        | 2025-02-29     | “Gesloten op” is geen bestaande datum",
        "concludedOn        | ''             | “Gesloten op” is leeg",
        "endsOn             | 2025-01-01     | ligt niet na “Gesloten op”",
        "monthlyFee         | -1             | geen bedrag van € 0 of meer",
        "value              | 1e9            | geen bedrag van € 0 of meer",
        "liabilityCap       | 9999999999999  | geen bedrag van € 0 of meer",
        "noticeDays         | P5W            | geen heel getal",
        "penaltyUnit        | dag            | “Boetebedrag in euro” ontbreekt",
        "creditPercentage   | 101            | percentage van 0 tot en met 100",
        "commitments.0.norm | snel           | “Afspraak 1, Norm” is geen getal",
        "documents.0.where  | ''             | “Document 1, Waar bewaard” is leeg",
      })
  void aContractThatIsNotRightIsRefused(String field, String value, String message) {
    keeper.post("/suppliers/new", RegisterVisit.aSupplier(number));
    Map<String, String> typed = RegisterVisit.aContract("C" + number, number);
    typed.put(field, value);

    MvcTestResult answer = keeper.post("/contracts/new", typed);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message);
    assertThat(contracts.find("C" + number)).isEmpty();
  }

  @Test
  void whoeverEditsAContractSeesTheOpenCasesUnderIt() {
    keeper.post("/suppliers/new", RegisterVisit.aSupplier(number));
    keeper.post("/contracts/new", RegisterVisit.aContract("C" + number, number));
    NewBreach breach =
        new NewBreach("", "Uitval", java.time.LocalDate.of(2026, 11, 2), "Niemand belt.");
    String reference =
        startCase
            .start(
                new NewCase(
                    "Telefonie valt uit",
                    "Nieuw Netwerk",
                    "C" + number,
                    "Niemand belt.",
                    Priority.P2,
                    breach.occurredOn(),
                    List.of(breach)),
                Hindrance.HINDERED,
                "contractmanager")
            .reference()
            .value();

    assertThat(page("beheer", "/contracts/C" + number + "/edit"))
        .contains("Er lopen dossiers onder dit contract", reference, "Telefonie valt uit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/suppliers",
        "/suppliers/new",
        "/suppliers/L-01/edit",
        "/suppliers/import",
        "/suppliers/import/example",
        "/contracts",
        "/contracts/new",
        "/contracts/C-01",
        "/contracts/C-01/edit",
        "/contracts/import",
        "/contracts/commitments/import",
        "/api/v1/suppliers",
        "/api/v1/suppliers/L-01",
        "/api/v1/contracts",
        "/api/v1/contracts/C-01"
      })
  void whoOnlyReportsIsToldOfNoRegister(String path) {
    assertThat(Visit.by("melder", program).get(path)).hasStatus(404);
    assertThat(Visit.by("melder", program).post(path, Map.of()).getResponse().getStatus())
        .isIn(404, 405);
  }

  @Test
  void whoDoesNotKeepTheRegistersReadsThemOnly() {
    for (String path : List.of("/suppliers/new", "/contracts/new", "/contracts/import")) {
      assertThat(Visit.by("finance", program).get(path)).as(path).hasStatus(403);
    }
    assertThat(Visit.by("jurist", program).post("/suppliers/new", Map.of())).hasStatus(403);
    assertThat(Visit.by("jurist", program).get("/contracts")).hasStatusOk();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(keeper.get("/suppliers/L-NIETS/edit")).hasStatus(404);
    assertThat(keeper.get("/contracts/C-NIETS")).hasStatus(404);
  }

  private String page(String person, String path) {
    MvcTestResult page = Visit.by(person, program).get(path);
    assertThat(page).as(path).hasStatusOk();
    return Visit.body(page);
  }
}
