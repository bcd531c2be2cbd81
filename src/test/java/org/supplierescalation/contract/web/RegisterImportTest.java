package org.supplierescalation.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.Supplier;

@Program
class RegisterImportTest {

  private static final String SUPPLIERS = "/suppliers/import";
  private static final String CONTRACTS = "/contracts/import";
  private static final String COMMITMENTS = "/contracts/commitments/import";
  private static final String HEADER =
      "Naam;Leveranciersnummer;Rechtsvorm;Registratie;Statutaire zetel;Adres voor aanmaningen;E-mailadres voor"
          + " aanmaningen\n";

  @Autowired WebApplicationContext program;
  @Autowired Register<Supplier> suppliers;
  @Autowired Register<Contract> contracts;

  String number = RegisterVisit.aNumber();
  String other = RegisterVisit.aNumber();
  RegisterVisit keeper;

  @BeforeEach
  void sitDown() {
    keeper = RegisterVisit.by("contractmanager", program);
  }

  @Test
  void aGoodFileIsShownFirstAndImportedThen() {
    MvcTestResult preview = keeper.upload(SUPPLIERS, HEADER + row("Café Óck", number));

    assertThat(preview).hasStatusOk();
    assertThat(RegisterVisit.body(preview)).contains("Nieuw: 1", "Café Óck", "register.csv");
    assertThat(suppliers.find(number)).isEmpty();

    assertThat(keeper.apply(SUPPLIERS, preview)).hasRedirectedUrl("/suppliers");
    assertThat(supplier(number).name()).isEqualTo("Café Óck");
    assertThat(Visit.body(Visit.by("beheer", program).get("/suppliers/" + number + "/edit")))
        .contains("geïmporteerd uit register.csv");
  }

  @Test
  void oneBadRowStopsAllAndIsNamedByItsLine() {
    String bad = "Slecht;" + other + ";B.V.;KvK 12;Zwolle;\"Straat 2\n8000 AA Zwolle\";geen\n";
    MvcTestResult preview = keeper.upload(SUPPLIERS, HEADER + row("Goed", number) + bad);

    assertThat(RegisterVisit.body(preview))
        .contains("Fout: 1", ">3</td>", "KvK-nummer heeft 8 cijfers", "geen geldig e-mailadres")
        .doesNotContain("name=\"seal\"");
    assertThat(suppliers.find(number)).isEmpty();
  }

  @Test
  void whatWouldChangeIsShownFromAndTo() {
    imported(HEADER + row("Oud", number) + row("Blijft", other));

    MvcTestResult preview =
        keeper.upload(
            SUPPLIERS, "Leveranciersnummer;Naam\n" + number + ";Anders\n" + other + ";Blijft\n");

    assertThat(RegisterVisit.body(preview))
        .contains("Wijzigt: 1", "Ongewijzigd: 1")
        .contains(
            "van “<span class=\"typed\">Oud</span>” naar “<span class=\"typed\">Anders</span>”");
    keeper.apply(SUPPLIERS, preview);
    assertThat(supplier(number).name()).isEqualTo("Anders");
    assertThat(supplier(number).seat()).isEqualTo("Zwolle");
    assertThat(suppliers.find(other).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void aPreviewThatTheRegisterOutranIsNotImported() {
    imported(HEADER + row("Oud", number));
    MvcTestResult preview =
        keeper.upload(SUPPLIERS, "Leveranciersnummer;Naam\n" + number + ";Anders\n");
    Map<String, String> typed = RegisterVisit.aSupplier(number);
    typed.put("version", "1");
    Visit.by("beheer", program).post("/suppliers/" + number + "/edit", typed);

    MvcTestResult answer = keeper.apply(SUPPLIERS, preview);

    assertThat(answer).hasStatus(400);
    assertThat(RegisterVisit.body(answer)).contains("Bekijk het voorbeeld opnieuw", "Wijzigt: 1");
    assertThat(supplier(number).name()).startsWith("Nieuw Netwerk");
    assertThat(keeper.apply(SUPPLIERS, answer)).hasStatus(302);
    assertThat(supplier(number).name()).isEqualTo("Anders");
  }

  @Test
  void somebodyElsesPreviewIsNotThere() {
    MvcTestResult preview = keeper.upload(SUPPLIERS, HEADER + row("Van mij", number));

    assertThat(RegisterVisit.by("beheer", program).apply(SUPPLIERS, preview)).hasStatus(400);
    assertThat(suppliers.find(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void olderSpreadsheetsAreReadToo(String charset) {
    String text = HEADER + row("Café Óck & zonen", number);
    imported(text.getBytes(Charset.forName(charset)));
    assertThat(supplier(number).name()).isEqualTo("Café Óck & zonen");
  }

  @Test
  void aByteOrderMarkCommasAndQuotesAreUnderstood() {
    String text =
        "\ufeff"
            + HEADER.replace(';', ',')
            + "\"Jansen, \"\"de\"\" Vries\","
            + number
            + ",B.V.,90000011,Zwolle,\"Straat 1; hoog\",a@b.example\r\n";
    imported(text.getBytes(StandardCharsets.UTF_8));
    assertThat(supplier(number).name()).isEqualTo("Jansen, \"de\" Vries");
    assertThat(supplier(number).postalAddress()).isEqualTo("Straat 1; hoog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "@SUM(A1)", "+31", "-2", "${runtimeService}", "=cmd|' /C calc'!A0"})
  void aFormulaIsData(String name) {
    imported(HEADER + row(name, number));
    assertThat(supplier(number).name()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Naam;Rechtsvorm/a;b                       | Kolom “Leveranciersnummer” ontbreekt",
        "Leveranciersnummer;Naam;naam/a;b;c        | staat er twee keer",
        "Leveranciersnummer;Kleur/a;b              | Kolom “Kleur” is onbekend",
        "Leveranciersnummer;/a;b                   | Een kolom heeft geen kop",
        "Leveranciersnummer;Naam                   | staan geen gegevens",
        "PK                                        | werkmap van Excel",
      })
  void aHeaderThatDoesNotFitIsRefused(String text, String message) {
    MvcTestResult answer = keeper.upload(SUPPLIERS, text.strip().replace('/', '\n'));

    assertThat(answer).hasStatus(400);
    assertThat(RegisterVisit.body(answer)).contains(message).doesNotContain("name=\"seal\"");
  }

  @Test
  void aNumberThatStandsInTheFileTwiceIsABadRow() {
    assertThat(
            RegisterVisit.body(
                keeper.upload(SUPPLIERS, HEADER + row("A", number) + row("B", number))))
        .contains("Fout: 1", "staat ook op regel 2");
  }

  @Test
  void aRowWithACellTooManyIsABadRow() {
    assertThat(RegisterVisit.body(keeper.upload(SUPPLIERS, HEADER + row("A;B", number))))
        .contains("Fout: 1", "Deze regel heeft 8 kolommen en de eerste regel 7");
  }

  @Test
  void aFileOverTheLimitsIsRefused() {
    assertThat(RegisterVisit.body(keeper.upload(SUPPLIERS, new byte[2 * 1024 * 1024 + 1])))
        .contains("Dit bestand is te groot");
    assertThat(RegisterVisit.body(keeper.upload(SUPPLIERS, HEADER + "a;b\n".repeat(10_001))))
        .contains("te veel regels");
    assertThat(RegisterVisit.body(keeper.upload(SUPPLIERS, new byte[0]))).contains("Kies eerst");
  }

  @Test
  void theExampleFilesAreGoodToImport() {
    for (String path : new String[] {SUPPLIERS, CONTRACTS, COMMITMENTS}) {
      byte[] example =
          Visit.by("beheer", program).get(path + "/example").getResponse().getContentAsByteArray();
      String own =
          new String(example, StandardCharsets.UTF_8)
              .replace("L-VOORBEELD", number)
              .replace("C-VOORBEELD", "C" + number);
      MvcTestResult preview = keeper.upload(path, own);
      assertThat(RegisterVisit.body(preview)).as(path).contains("Nieuw: 1", "Fout: 0");
      assertThat(keeper.apply(path, preview)).as(path).hasStatus(302);
    }
    Contract contract = contracts.find("C" + number).orElseThrow().entry();
    assertThat(contract.value()).isEqualByComparingTo("180000");
    assertThat(contract.commitments()).singleElement().extracting("unit").isEqualTo("%");
    assertThat(supplier(number).contacts()).hasSize(1);
  }

  @Test
  void aContractOfAnUnknownSupplierIsABadRow() {
    assertThat(
            RegisterVisit.body(
                keeper.upload(
                    CONTRACTS,
                    "Contractnummer;Leveranciersnummer;Titel;Gesloten op;Maandbedrag in euro\nC-X;L-NIETS;T;01-02-2025;1\n")))
        .contains("Fout: 1", "L-NIETS staat niet in het register");
  }

  @Test
  void commitmentsOfTwoRowsChangeTheirContractOnce() {
    imported(HEADER + row("Iemand", number));
    Visit.by("beheer", program)
        .post("/contracts/new", RegisterVisit.aContract("C" + number, number));
    String rows =
        "Contractnummer;Artikel;Afspraak;Norm\n%1$s;artikel 4.1;Anders;98\n%1$s;artikel 9;Nieuw;\n"
            .formatted("C" + number);

    MvcTestResult preview = keeper.upload(COMMITMENTS, rows);
    assertThat(RegisterVisit.body(preview)).contains("Nieuw: 1 · Wijzigt: 1");
    keeper.apply(COMMITMENTS, preview);

    assertThat(contracts.find("C" + number).orElseThrow().version()).isEqualTo(2);
    assertThat(contracts.find("C" + number).orElseThrow().entry().commitments())
        .extracting("clause", "text", "window")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("artikel 4.1", "Anders", "werkdagen"),
            org.assertj.core.groups.Tuple.tuple("artikel 9", "Nieuw", ""));
    assertThat(
            RegisterVisit.body(
                keeper.upload(COMMITMENTS, rows.replace("artikel 9", "artikel 4.1"))))
        .contains("staat ook op regel 2");
  }

  private void imported(String text) {
    imported(text.getBytes(StandardCharsets.UTF_8));
  }

  private void imported(byte[] bytes) {
    assertThat(keeper.apply(SUPPLIERS, keeper.upload(SUPPLIERS, bytes))).hasStatus(302);
  }

  private Supplier supplier(String known) {
    return suppliers.find(known).orElseThrow().entry();
  }

  private static String row(String name, String number) {
    return name + ";" + number + ";B.V.;90000011;Zwolle;Straat 1;contract@import.example\n";
  }
}
