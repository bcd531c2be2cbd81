package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supplierescalation.casefile.Word;

/** What every form has. */
class FormsTest {

  static Stream<Path> forms() {
    return Models.files(".form").stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theFormIsCalledAsItsFileAndSaysWhatHappensNext(Path file) {
    JsonNode form = Models.form(file);

    assertThat(form.path("id").asText()).isEqualTo(Models.stem(file));
    assertThat(texts(form).toList())
        .as("a heading in " + file)
        .anyMatch(text -> text.startsWith("# "));
    if (!file.endsWith("intake.form")) {
      assertThat(texts(form).toList())
          .as("the case in " + file)
          .anyMatch(text -> text.contains("{{caseReference}}"));
      assertThat(texts(form).toList())
          .as("a link in " + file)
          .anyMatch(text -> text.contains("]({{caseLink}})"));
      assertThat(texts(form).toList())
          .as("what happens next in " + file)
          .anyMatch(text -> text.contains("Wat gebeurt hierna?"));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFieldHasALabelAndEveryTextFieldALength(Path file) {
    components(Models.form(file))
        .filter(
            component -> component.has("key") && !component.path("type").asText().equals("group"))
        .forEach(
            field -> {
              String label = field.path("label").asText() + field.path("dateLabel").asText();
              assertThat(label).as("label of " + field.path("key") + " in " + file).isNotBlank();
              if (field.path("type").asText().startsWith("text")) {
                assertThat(field.path("validate").path("maxLength").asInt())
                    .as("length of " + field.path("key") + " in " + file)
                    .isBetween(1, 4000);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aChoiceThatRoutesTheCaseOffersOnlyWordsTheModelKnows(Path file) {
    components(Models.form(file))
        .filter(component -> Variables.WORDS.containsKey(component.path("key").asText()))
        .filter(component -> component.has("values"))
        .forEach(
            field -> {
              Map<String, String> words =
                  Stream.of(
                          Variables.WORDS
                              .get(field.path("key").asText())
                              .words()
                              .getEnumConstants())
                      .collect(Collectors.toMap(Enum::name, word -> ((Word) word).dutch()));
              for (JsonNode value : field.path("values")) {
                assertThat(words).containsKey(value.path("value").asText());
              }
            });
  }

  private static Stream<String> texts(JsonNode form) {
    return components(form)
        .filter(c -> c.path("type").asText().equals("text"))
        .map(c -> c.path("text").asText());
  }

  private static Stream<JsonNode> components(JsonNode form) {
    return StreamSupport.stream(form.path("components").spliterator(), false)
        .flatMap(
            c -> Stream.concat(Stream.of(c), c.has("components") ? components(c) : Stream.empty()));
  }
}
