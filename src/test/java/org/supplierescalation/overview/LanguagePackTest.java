package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's own pages speak Dutch: every key that the vendor has in English, and no other. */
class LanguagePackTest {

  private static final Pattern BLANK = Pattern.compile("\\{\\{.*?}}");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void everyKeyOfTheVendorHasADutchText(String app) throws IOException {
    assertThat(texts(app, "nl").keySet()).isEqualTo(texts(app, "en").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void everyDutchTextFillsInTheSameBlanks(String app) throws IOException {
    Map<String, String> dutch = texts(app, "nl");
    texts(app, "en")
        .forEach(
            (key, english) ->
                assertThat(blanks(dutch.getOrDefault(key, "")))
                    .as("%s in %s: %s", key, app, english)
                    .isEqualTo(blanks(english)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void noTextIsEmptyThatTheVendorFills(String app) throws IOException {
    Map<String, String> dutch = texts(app, "nl");
    texts(app, "en")
        .forEach(
            (key, english) ->
                assertThat(dutch.getOrDefault(key, "").isBlank())
                    .as("%s in %s: %s", key, app, english)
                    .isEqualTo(english.isBlank()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin"})
  void datesAreWrittenInDigitsDayFirst(String app) throws IOException {
    Map<String, String> dutch = texts(app, "nl");
    Map.of(
            "L", "DD-MM-YYYY",
            "LL", "DD-MM-YYYY",
            "LLL", "DD-MM-YYYY LT",
            "LLLL", "dddd DD-MM-YYYY LT",
            "LT", "HH:mm")
        .forEach(
            (format, shown) ->
                assertThat(dutch.get("/dateLocales/longDateFormat/" + format))
                    .as(format)
                    .isEqualTo(shown));
  }

  private static TreeSet<String> blanks(String text) {
    TreeSet<String> blanks = new TreeSet<>();
    BLANK
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(b -> blanks.add(b.replace(" ", "")));
    return blanks;
  }

  private static Map<String, String> texts(String app, String language) throws IOException {
    String path =
        "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
    try (InputStream in =
        Objects.requireNonNull(LanguagePackTest.class.getResourceAsStream(path))) {
      // The vendor's files begin with a byte order mark, which JSON does not know.
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
      Map<String, String> texts = new TreeMap<>();
      collect("", new ObjectMapper().readTree(json), texts);
      return texts;
    }
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isValueNode()) {
      texts.put(path, node.asText());
      return;
    }
    if (node.isArray()) {
      texts.put(path, "a list of " + node.size());
      return;
    }
    node.fields()
        .forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
  }
}
