package org.supplierescalation.contractcheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that give no hold.
 *
 * @param longest of its words, in small letters: a sentence without it has not the phrase
 * @param family null for a fixed expression in which such words are harmless
 * @param onlyAboutService whether they are harmless in a clause about anything else
 */
record VaguePhrase(
    Pattern words, String longest, @Nullable VagueFamily family, boolean onlyAboutService) {

  private static final String LIST = "/contractcheck/vague-phrases.txt";

  /**
   * Fixed expressions first; then longest first, so that "naar beste weten en kunnen" is found
   * before a part of it.
   */
  static List<VaguePhrase> all() {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(VaguePhrase.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.UTF_8))) {
      return list.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .flatMap(VaguePhrase::family)
          .sorted(
              Comparator.comparing((VaguePhrase phrase) -> phrase.family() != null)
                  .thenComparing(phrase -> -phrase.words().pattern().length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(LIST, e);
    }
  }

  private static Stream<VaguePhrase> family(String line) {
    String[] parts = line.split(":", 2);
    String name = parts[0].strip();
    VagueFamily family = name.equals("HARMLESS") ? null : VagueFamily.valueOf(name);
    return Arrays.stream(parts[1].split(";")).map(String::strip).map(phrase -> of(phrase, family));
  }

  private static VaguePhrase of(String phrase, @Nullable VagueFamily family) {
    boolean onlyAboutService = phrase.startsWith("?");
    String words = phrase.replaceFirst("^\\?\\s*", "");
    String pattern =
        Arrays.stream(words.split("\\s+"))
            .map(
                word ->
                    word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
            .collect(Collectors.joining("[\\s\\u00a0]+"))
            // Two dots stand for at most five words.
            .replace("[\\s\\u00a0]+\\Q..\\E", "(?:[\\s\\u00a0]+[\\p{L}’']+){0,5}?");
    return new VaguePhrase(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])" + pattern + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        Arrays.stream(words.toLowerCase(Locale.ROOT).replace("*", "").split("\\s+"))
            .max(Comparator.comparingInt(String::length))
            .orElse(""),
        family,
        onlyAboutService);
  }
}
