package org.supplierescalation.contractcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindVagueTermsTest {

  private final FindVagueTerms finder = new FindVagueTerms();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leverancier herstelt storingen zo spoedig mogelijk.                    | SPEED       | zo spoedig mogelijk
          Storingen worden ZO SNEL  MOGELIJK verholpen.                          | SPEED       | ZO SNEL  MOGELIJK
          De melder krijgt op korte termijn bericht.                             | SPEED       | op korte termijn
          Leverancier zal zich inspannen om de beschikbaarheid te halen.         | EFFORT      | zal zich inspannen
          Supplier will use commercially reasonable efforts to restore service.  | EFFORT      | commercially reasonable
          Leverancier streeft naar een beschikbaarheid van 99,9%.                | EFFORT      |
          Leverancier levert naar beste weten en kunnen.                         | EFFORT      | naar beste weten en kunnen
          De dienst is in beginsel beschikbaar.                                  | RESERVATION | in beginsel
          Updates worden waar mogelijk in de nacht uitgevoerd.                   | RESERVATION | waar mogelijk
          De dienstverlening kan worden gewijzigd.                               | RESERVATION | kan worden gewijzigd
          Leverancier zet voldoende medewerkers in.                              | QUALITY     | voldoende
          Beveiliging is conform marktconforme maatstaven.                       | QUALITY     | marktconforme
          Genoemde data zijn streefdata.                                         | DATES       | streefdata
          De oplevering duurt naar verwachting tot het najaar.                   | DATES       | naar verwachting
          De prijs van meerwerk is nader te bepalen.                             | OPEN_POINTS | nader te bepalen
          De planning van de levering wordt in overleg vastgesteld.              | OPEN_POINTS | in overleg
          Ondersteuning is er tijdens normale kantooruren.                       | UNDEFINED   | normale kantooruren
          """)
  void wordsThatGiveNoHoldAreFoundWithTheirFamily(
      String sentence, VagueFamily family, String words) {
    List<Finding> found = find(sentence);

    if (words == null) {
      // "Streeft naar … 99,9%" is made hard by its number within reach (law.md 6f).
      assertThat(found).isEmpty();
    } else {
      assertThat(found).hasSize(1);
      assertThat(found.get(0).words()).isEqualTo(words);
      assertThat(found.get(0).why()).isEqualTo(family.why());
      assertThat(found.get(0).proposal()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leverancier reageert zo spoedig mogelijk, in elk geval binnen 4 uur.",
        "Herstel volgt tijdig, dat wil zeggen binnen twee werkdagen.",
        "The supplier responds promptly and at the latest within 30 minutes.",
        "Partijen regelen een geschil in overleg.",
        "De wet kent passende waarborgen.",
        "De vertegenwoordiger is onvoldoende ingelicht.",
        "De circadiane rhythmiek is niet van belang.",
        "Optimalisatie is een dienst.",
        "Ontijdig ingediende facturen worden niet betaald.",
        ""
      })
  void whatIsMadeHardOrIsAnotherWordIsLeftAlone(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void twoInOneSentenceAreTwoInTheirOrder() {
    assertThat(find("In beginsel levert leverancier zo spoedig mogelijk een adequate oplossing."))
        .extracting(Finding::words)
        .containsExactly("In beginsel", "zo spoedig mogelijk", "adequate");
  }

  @Test
  void aNumberFartherThanSixtyCharactersMakesNothingHard() {
    assertThat(
            find(
                "Leverancier herstelt zo spoedig mogelijk, waarbij partijen in alle redelijkheid en billijkheid samenwerken"
                    + " gedurende 4 uur."))
        .extracting(Finding::words)
        .containsExactly("zo spoedig mogelijk");
  }

  private List<Finding> find(String sentence) {
    return finder.in(List.of(new Sentence(1, "4.2", "", sentence)));
  }
}
