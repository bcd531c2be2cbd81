package org.supplierescalation.evidence.eml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.ReadableMail;
import org.supplierescalation.inbox.Corpus;
import org.supplierescalation.inbox.Corpus.Line;

/** Incoming mails are looked at on the page of a document: as words, whatever they are. */
class CorpusOnScreenTest {

  private final JakartaMailReader reader = new JakartaMailReader();

  static Stream<Line> small() {
    return Corpus.lines().stream().filter(line -> !line.file().contains("-mb-"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("small")
  void eachMailIsShownOrRefusedInWords(Line line) {
    try {
      ReadableMail shown = reader.read(line.mail());
      assertThat(shown.text()).doesNotContain("\u202e", "\0");
    } catch (Refused refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Test
  void ofANastyPageOnlyTheWordsAndTheRealTargetsAreShown() {
    String text = reader.read(Corpus.mail("html-with-script.eml")).text();

    assertThat(text)
        .isEqualTo("Wij zijn klaar.\nhttps://zorg.example <https://boef.example/login>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"html-with-script.eml", "html-javascript-link.eml", "html-related-picture.eml"})
  void nothingThatActsIsLeft(String file) {
    String text = reader.read(Corpus.mail(file)).text();

    for (String sign :
        List.of(
            "alert(1)<",
            "<script>alert",
            "onclick",
            "pixel",
            "<img",
            "<form",
            "geheim",
            "<iframe",
            "url(")) {
      assertThat(text).doesNotContain(sign);
    }
  }
}
