package org.supplierescalation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {

  @ParameterizedTest(name = "{0} calls {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@jurist kijk even                | jurist          | at the beginning",
        "Wil @jurist, kijken?             | jurist          | a comma goes on with the sentence",
        "Vraag het @jurist.               | jurist          | so does a full stop",
        "(@jurist)                        | jurist          | between brackets",
        "@Jurist @JURIST @jurist          | jurist          | capitals do not matter, once is enough",
        "@ict-manager: graag              | ict-manager     | a hyphen is part of a name",
        "@jan.jansen_2...                 | jan.jansen_2    | so are a dot and a low line inside",
        "@finance/@jurist                 | finance jurist  | two at once, in order",
        "@josé                            | josé            | letters of all alphabets",
        "jurist@opdrachtgever.example     | ``              | an e-mail address",
        "mail jan.@jurist                 | ``              | the part before may end in a dot",
        "@jurist@opdrachtgever.example    | ``              | nor is an address with a sign before it",
        "@ jurist en @@ en @, en @        | ``              | a sign alone",
        "geen namen                       | ``              | nothing",
      })
  void findsWhoIsCalled(String text, String names, String because) {
    assertThat(String.join(" ", NamesInText.in(text).names())).as(because).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"49, 49, false", "50, 50, false", "51, 50, true"})
  void looksAtFiftyNamesAtMost(int called, int found, boolean tooMany) {
    NamesInText names =
        NamesInText.in(
            IntStream.range(0, called).mapToObj(n -> "@naam" + n).collect(Collectors.joining(" ")));

    assertThat(names.names()).hasSize(found);
    assertThat(names.tooMany()).isEqualTo(tooMany);
  }

  @Test
  void theWriterReadsWhatBecameOfEveryName() {
    Told told = new Told(List.of("jurist", "finance"), List.of("wie"), List.of("melder"), true);

    assertThat(told.inWords())
        .isEqualTo(
            "Bericht op de startpagina van jurist en finance. Niet herkend: @wie."
                + " melder mag dit dossier niet zien en krijgt geen bericht."
                + " Wij keken naar de eerste 50 namen; noem de anderen in een nieuwe notitie.");
    assertThat(Told.nobody().inWords()).isEmpty();
  }
}
