package org.supplierescalation.contractcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.contractcheck.ContractReport.Colour;
import org.supplierescalation.contractcheck.Finding.Sort;

class CheckContractTest {

  private static final String WEAK =
      """
      Artikel 1 Dienstverlening
      1.1 Leverancier verleent ondersteuning naar beste vermogen tijdens normale kantooruren.
      1.2 Storingen worden zo spoedig mogelijk in behande-
      ling genomen.

      Artikel 2 Termijnen
      2.1 Alle genoemde termijnen zijn indicatief en nimmer fataal.
      """;

  private static final String WEAK_PAGE_TWO =
      """
      Artikel 3 Betaling
      3.1 Opdrachtgever is niet gerechtigd tot opschorting of verrekening. Elk vorderingsrecht
      vervalt na zes maanden.
      3.2 De aansprakelijkheid van leverancier is beperkt tot € 5.000.
      3.3 Leverancier is pas in verzuim na een ingebrekestelling per aangetekende brief.
      """;

  private static final String STRONG =
      """
      1 Servicetijd is maandag tot en met vrijdag van 8.00 tot 18.00 uur.
      2 Prioriteit P1: het werk van alle gebruikers ligt stil. P2: gebruikers hebben hinder.
      3 Leverancier herstelt een P1 binnen 4 uur en een P2 binnen 8 uur.
      4 Leverancier rapporteert maandelijks de gemeten hersteltijden.
      5 Per overschrijding verbeurt leverancier een boete van € 500 per dag, met een maximum van € 10.000.
      6 Uiterlijk 1 maart 2027 levert leverancier op; dit is een fatale termijn.
      7 Bij het einde werkt leverancier mee aan de exit volgens het exitplan in bijlage 3.
      8 Escalatie: teamleider binnen een uur, directeur binnen een dag.
      9 Niet inbegrepen zijn werkplekken.
      10 Partijen evalueren elk kwartaal.
      11 Nederlands recht; de rechtbank Midden-Nederland is bevoegd.
      """;

  private final CheckContract check = new CheckContract();

  @Test
  void aWeakContractIsRedAndSaysWhereAndWhy() {
    ContractReport report = check.check(new ContractText("sla.pdf", List.of(WEAK, WEAK_PAGE_TWO)));

    assertThat(report.colour()).isEqualTo(Colour.RED);
    assertThat(report.findings())
        .filteredOn(finding -> finding.sort() == Sort.VAGUE)
        .extracting(Finding::clause, Finding::words)
        .containsExactly(
            tuple("1.1", "naar beste vermogen"),
            tuple("1.1", "normale kantooruren"),
            tuple("1.2", "zo spoedig mogelijk"),
            tuple("2.1", "indicatief"));
    assertThat(report.findings())
        .filteredOn(finding -> finding.sort() == Sort.RISK)
        .extracting(Finding::page, Finding::clause, Finding::subject)
        .containsExactly(
            tuple(1, "2.1", "Termijnen zijn nooit fataal"),
            tuple(2, "3.1", "Verbod op opschorten of verrekenen"),
            tuple(2, "3.1", "Vervaltermijn"),
            tuple(2, "3.2", "Beperking van de aansprakelijkheid"),
            tuple(2, "3.3", "Ingebrekestelling: vorm of termijn"));
    assertThat(report.findings())
        .filteredOn(finding -> finding.sort() == Sort.MISSING)
        .extracting(Finding::subject)
        .contains("Hersteltijd", "Evaluatiemoment", "Toepasselijk recht en bevoegde rechter")
        .doesNotContain("Fatale termijnen");
  }

  @Test
  void aWordThatWasBrokenAtTheEndOfALineIsWholeAgain() {
    ContractReport report = check.check(new ContractText("sla.txt", List.of(WEAK)));

    assertThat(report.findings())
        .filteredOn(finding -> finding.words().equals("zo spoedig mogelijk"))
        .extracting(Finding::sentence)
        .containsExactly("Storingen worden zo spoedig mogelijk in behandeling genomen.");
  }

  @Test
  void aContractThatGivesHoldIsGreenAndStillNamesItsFatalDate() {
    ContractReport report = check.check(new ContractText("sla.txt", List.of(STRONG)));

    assertThat(report.findings()).extracting(Finding::subject).containsExactly("Fatale termijn");
    assertThat(report.score()).isZero();
    assertThat(report.colour()).isEqualTo(Colour.GREEN);
  }

  @Test
  void vagueTermsGiveAtMostSixPoints() {
    ContractReport few = check.check(new ContractText("a", List.of(STRONG + "\n12 Tijdig. ")));
    ContractReport many =
        check.check(
            new ContractText(
                "a",
                List.of(STRONG + "\n12 Tijdig, adequaat, optimaal, in principe, circa, spoedig.")));

    assertThat(few.score()).isEqualTo(2);
    assertThat(many.score()).isEqualTo(6);
    assertThat(many.colour()).isEqualTo(Colour.ORANGE);
  }

  @Test
  void ofPicturesOfPagesNothingIsSaid() {
    ContractReport report = check.check(new ContractText("scan.pdf", List.of("", " 2 ", "")));

    assertThat(report.scan()).isTrue();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void twoHundredPagesAreReadWithoutGettingStuck() {
    ContractReport report =
        check.check(new ContractText("dik.txt", Collections.nCopies(200, WEAK.repeat(6))));

    assertThat(report.pages()).isEqualTo(200);
    assertThat(report.findings()).hasSizeGreaterThan(4000);
  }
}
