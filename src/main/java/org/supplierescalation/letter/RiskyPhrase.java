package org.supplierescalation.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that weaken a mail.
 *
 * @param softenedBehind whether a "niet" behind the words makes them harmless too
 */
record RiskyPhrase(Pattern words, WordingRisk risk, boolean softenedBehind) {

  private static final String OWN = "/letter/risky-phrases.txt";

  /**
   * What a contract must not say either (package contractcheck); not all of it matters in a mail.
   */
  private static final String OF_CONTRACTS = "/contractcheck/vague-phrases.txt";

  private static final Set<String> VAGUE = Set.of("EFFORT", "SPEED", "DATES", "OPEN_POINTS");

  static List<RiskyPhrase> all() {
    return Stream.concat(
            lines(OWN).stream().flatMap(RiskyPhrase::own),
            lines(OF_CONTRACTS).stream().flatMap(RiskyPhrase::vague))
        .toList();
  }

  private static Stream<RiskyPhrase> own(String line) {
    String[] parts = line.split(":", 2);
    boolean firm = parts[0].endsWith("!");
    WordingRisk risk = WordingRisk.valueOf(parts[0].replace("!", "").strip());
    return phrases(parts[1]).map(words -> new RiskyPhrase(pattern(words), risk, !firm));
  }

  private static Stream<RiskyPhrase> vague(String line) {
    String[] parts = line.split(":", 2);
    return VAGUE.contains(parts[0].strip())
        ? phrases(parts[1])
            .filter(words -> !words.startsWith("?"))
            .map(words -> new RiskyPhrase(pattern(words), WordingRisk.VAGUE, true))
        : Stream.empty();
  }

  private static Stream<String> phrases(String typed) {
    return Arrays.stream(typed.split(";")).map(String::strip).filter(words -> !words.isEmpty());
  }

  private static Pattern pattern(String phrase) {
    String words =
        Arrays.stream(phrase.replace("_", " _ ").strip().split("\\s+"))
            .map(RiskyPhrase::word)
            .collect(Collectors.joining(" "))
            // A gap brings its own space.
            .replace(" _ ", "\\s+(?:[^\\s,;:.!?]+\\s+){0,6}?")
            .replace(" ", "\\s+");
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String word(String word) {
    return word.equals("_")
        ? word
        : Arrays.stream(word.split("\\|"))
            .map(
                one ->
                    one.endsWith("*")
                        ? Pattern.quote(one.substring(0, one.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(one))
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static List<String> lines(String list) {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RiskyPhrase.class.getResourceAsStream(list), list),
                StandardCharsets.UTF_8))) {
      return file.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(list, e);
    }
  }
}
