package org.supplierescalation.contractcheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as contracts write them: 14, veertien, fourteen (14), € 50.000,-, EUR 50,000. */
final class Amounts {

  private static final List<List<String>> WORDS =
      List.of(
          List.of("een", "één", "one"),
          List.of("twee", "two"),
          List.of("drie", "three"),
          List.of("vier", "four"),
          List.of("vijf", "five"),
          List.of("zes", "six"),
          List.of("zeven", "seven"),
          List.of("acht", "eight"),
          List.of("negen", "nine"),
          List.of("tien", "ten"),
          List.of("elf", "eleven"),
          List.of("twaalf", "twelve"),
          List.of("dertien", "thirteen"),
          List.of("veertien", "fourteen"),
          List.of("vijftien", "fifteen"));
  private static final List<String> TENS_NL =
      List.of("twintig", "dertig", "veertig", "vijftig", "zestig");
  private static final List<String> TENS_EN =
      List.of("twenty", "thirty", "forty", "fifty", "sixty");

  /** Vierentwintig, tweeëndertig. */
  private static final Pattern COMPOSED =
      Pattern.compile(
          "(een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(twintig|dertig|veertig|vijftig|zestig)");

  private static final String NUMBER =
      "(\\d{1,4}|[\\p{L}-]{3,15})(?:\\s*\\((\\d{1,4}|\\p{L}+)\\))?";

  private static final Pattern MONTHS =
      Pattern.compile(
          NUMBER + "\\s+(maand\\p{L}*|jaar|months?|years?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAYS =
      Pattern.compile(
          NUMBER
              + "\\s*(werkdag\\p{L}*|kalenderdag\\p{L}*|dag(?:en)?|(?:calendar |business |working )?days?|uur|uren|hours?|weken|week|weeks)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EURO =
      Pattern.compile(
          "(?:€|EUR|euro)\\s*(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,](\\d{2}))?",
          Pattern.CASE_INSENSITIVE);

  private Amounts() {}

  /** The first length of time in months or years, in months. */
  static Optional<Integer> months(String text) {
    Matcher match = MONTHS.matcher(text);
    while (match.find()) {
      Optional<Integer> number = number(match.group(1), match.group(2));
      if (number.isPresent()) {
        boolean years = match.group(3).toLowerCase(Locale.ROOT).matches("jaar|years?");
        return number.map(n -> years ? n * 12 : n);
      }
    }
    return Optional.empty();
  }

  /** The first length of time in days or hours, in whole days: what began counts. */
  static Optional<Integer> days(String text) {
    Matcher match = DAYS.matcher(text);
    while (match.find()) {
      Optional<Integer> number = number(match.group(1), match.group(2));
      if (number.isPresent()) {
        String unit = match.group(3).toLowerCase(Locale.ROOT);
        return number.map(
            n ->
                unit.startsWith("u") || unit.startsWith("hour")
                    ? (n + 23) / 24
                    : unit.startsWith("we") && !unit.startsWith("werk") ? n * 7 : n);
      }
    }
    return Optional.empty();
  }

  /** Every amount in euro, in their order. */
  static List<BigDecimal> euros(String text) {
    return EURO.matcher(text)
        .results()
        .map(
            found ->
                new BigDecimal(
                    found.group(1).replaceAll("[.,]", "")
                        + (found.group(2) == null ? "" : "." + found.group(2))))
        .toList();
  }

  private static Optional<Integer> number(String first, @Nullable String inBrackets) {
    return plain(first).or(() -> inBrackets == null ? Optional.empty() : plain(inBrackets));
  }

  private static Optional<Integer> plain(String text) {
    if (text.matches("\\d{1,4}")) {
      return Optional.of(Integer.valueOf(text));
    }
    String word = text.toLowerCase(Locale.ROOT);
    for (int number = 0; number < WORDS.size(); number++) {
      if (WORDS.get(number).contains(word)) {
        return Optional.of(number + 1);
      }
    }
    Matcher composed = COMPOSED.matcher(word);
    if (composed.matches()) {
      return plain(composed.group(1)).flatMap(n -> plain(composed.group(2)).map(tens -> n + tens));
    }
    int tens = Math.max(TENS_NL.indexOf(word), TENS_EN.indexOf(word));
    return tens < 0 ? Optional.empty() : Optional.of((tens + 2) * 10);
  }
}
