package org.supplierescalation.contractcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.contract.Language;

class SentencesTest {

  @Test
  void aNumberThatALineHappensToBeginWithIsNoClause() {
    assertThat(read("4.1 Leverancier herstelt binnen\n4 uur na melding en uiterlijk om\n8.00 uur."))
        .extracting(Sentence::clause, Sentence::text)
        .containsExactly(
            tuple("4.1", "Leverancier herstelt binnen 4 uur na melding en uiterlijk om 8.00 uur."));
  }

  @Test
  void membersAndListsAreNamedAsPeopleNameThem() {
    assertThat(read("Artikel 3 Herstel\n1. Leverancier herstelt:\na. een P1: 4 uur;\nb. de rest."))
        .extracting(Sentence::clause, Sentence::text)
        .containsExactly(
            tuple("3", "Herstel"),
            tuple("3.1", "Leverancier herstelt:"),
            tuple("3.1 a", "een P1: 4 uur;"),
            tuple("3.1 b", "de rest."));
  }

  @Test
  void abbreviationsAndAmountsEndNoSentence() {
    assertThat(
            read(
                "Voorbeeld B.V. Leverancier betaalt max. EUR 25.000 volgens art. 6. Daarna niets."))
        .extracting(Sentence::text)
        .containsExactly(
            "Voorbeeld B.V. Leverancier betaalt max. EUR 25.000 volgens art. 6.", "Daarna niets.");
  }

  @Test
  void aSentenceRunsOnToTheNextPageAndKeepsThePageItBeganOn() {
    String foot = "\nVoorbeeld Beheer, versie 2";
    ContractText text =
        new ContractText(
            "a",
            List.of(
                "1 Leverancier herstelt storingen" + foot,
                "binnen 4 uur. Zij meldt dat." + foot,
                "2 Klaar." + foot));

    assertThat(Sentences.of(text))
        .extracting(Sentence::page, Sentence::text)
        .containsExactly(
            tuple(1, "Leverancier herstelt storingen binnen 4 uur."),
            tuple(2, "Zij meldt dat."),
            tuple(3, "Klaar."));
  }

  @Test
  void aRowOfATableIsReadWithItsHeadInMind() {
    assertThat(read("Prioriteit | Hersteltijd\nP1 | 4 uur"))
        .extracting(Sentence::inContext)
        .contains("Prioriteit | Hersteltijd P1 | 4 uur");
  }

  @ParameterizedTest
  @CsvSource({
    "De leverancier levert binnen 4 uur., NL",
    "The supplier shall deliver within 4 hours., EN",
    "Service Level Agreement, NL",
  })
  void theLanguageIsThatOfTheSentence(String text, Language language) {
    assertThat(read(text)).extracting(Sentence::language).containsExactly(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Storingen worden zo snel mogelijk verholpen.    | Storingen worden binnen [aantal] [uur of werkdagen] na melding verholpen.
          Faults are resolved as soon as possible.        | Faults are resolved within [number] [hours or business days] of the report.
          Updates worden waar mogelijk in de nacht gedaan. | Updates worden in de nacht gedaan.
          De levering duurt circa een kwartaal.           | De levering duurt hoogstens een kwartaal.
          """)
  void whatToWriteInsteadIsTheSentenceItselfInItsOwnLanguage(String sentence, String instead) {
    assertThat(new FindVagueTerms().in(read(sentence)))
        .extracting(Finding::rewrite)
        .containsExactly(instead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vervalt na zes maanden                 | 6
          vervalt na verloop van één jaar        | 12
          lapses after twenty-four (24) months   | 24
          vervalt na vierentwintig maanden       | 24
          vervalt na enige maanden               |
          """)
  void monthsAreReadAsContractsWriteThem(String text, Integer months) {
    assertThat(Amounts.months(text).orElse(null)).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          binnen 48 uur                | 2
          binnen 30 uur                | 2
          binnen veertien (14) dagen   | 14
          within two weeks             | 14
          """)
  void daysAreWholeDaysAndWhatBeganCounts(String text, Integer days) {
    assertThat(Amounts.days(text)).contains(days);
  }

  private static List<Sentence> read(String text) {
    return Sentences.of(new ContractText("a", List.of(text)));
  }
}
