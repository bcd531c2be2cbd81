package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.supplierescalation.casefile.Refused;

class EnglishDetailsTest {

  /** A sentence of one literal, as the interfaces and what they call refuse with. */
  private static final Pattern SENTENCE =
      Pattern.compile("new Refused\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final ObjectMapper json = new ObjectMapper();
  private final EnglishDetails english;

  EnglishDetailsTest() throws IOException {
    english = new EnglishDetails(json);
  }

  @Test
  void aSentenceIsTranslatedWithItsValues() {
    assertThat(english.translated("“impact” is te lang: 2001 tekens, er passen er 2000."))
        .contains("“impact” is too long: 2001 characters, 2000 fit.");
  }

  @Test
  void aValueIsNeverReadAsATemplate() {
    assertThat(english.translated("“supplier”: contract %d{{x}} is van $1, niet van \\E(.*)."))
        .contains("“supplier”: contract %d{{x}} is with $1, not with \\E(.*).");
  }

  @Test
  void whatIsNotInTheListIsGivenInDutchAndSaysSo() {
    String dutch = "Dit staat nergens.";

    assertThat(english.of(new Refused(dutch), HttpStatus.BAD_REQUEST, dutch))
        .isEqualTo("The request cannot be carried out. The reason, in Dutch: Dit staat nergens.");
  }

  @Test
  void everySentenceOfTheInterfacesHasItsEnglish() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/supplierescalation"))) {
      List<String> missing =
          files
              .filter(EnglishDetailsTest::isOfAnInterface)
              .flatMap(EnglishDetailsTest::sentences)
              .filter(dutch -> english.translated(dutch).isEmpty())
              .toList();

      assertThat(missing).isEmpty();
    }
  }

  @Test
  void bothLanguagesHoldTheSameValues() throws IOException {
    List<EnglishDetails.Pair> pairs =
        json.readValue(
            new ClassPathResource("refusals.en.json").getInputStream(), new TypeReference<>() {});

    assertThat(pairs)
        .allSatisfy(
            pair ->
                assertThat(pair.en().split("%s", -1))
                    .as(pair.en())
                    .hasSameSizeAs(pair.nl().split("%[sd]", -1)));
  }

  private static boolean isOfAnInterface(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.matches(
        ".*/(casefile/web/(Typed|Reported\\w+|CaseApi|CaseNotesApi)|evidence/.*|people/.*|casefile/(AddNote|OpenCase|NewCase|NewBreach|CaseQuery)|"
            + "dossier/web/.*|access/Slice)\\.java");
  }

  private static Stream<String> sentences(Path file) {
    try {
      return SENTENCE.matcher(Files.readString(file)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
