package org.supplierescalation.contractcheck;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.contract.Language;

/**
 * What to write instead, in the language of the sentence: the whole sentence where the words can be
 * exchanged without breaking it, else the part that must come in their place.
 */
final class Rewrite {

  /** Without these words the supplier would be freer still. */
  private static final Pattern LEAVES_IT_OPEN =
      Pattern.compile("word|subject|discretion|inzicht|redelijkheid", Pattern.CASE_INSENSITIVE);

  private Rewrite() {}

  static String of(Sentence where, String words, int start, VagueFamily family) {
    boolean english = where.language() == Language.EN;
    String instead = english ? family.inEnglish() : family.inDutch();
    boolean begins = start == 0;
    return switch (family) {
      case SPEED ->
          begins || isAdjective(words) ? instead : exchanged(where, words, start, inTime(where));
      case RESERVATION ->
          begins || LEAVES_IT_OPEN.matcher(words).find()
              ? instead
              : exchanged(where, words, start, "");
      case DATES ->
          isAbout(words)
              ? exchanged(where, words, start, english ? "at most" : "hoogstens")
              : instead;
      case OPEN_POINTS ->
          words.contains(" te ") ? exchanged(where, words, start, instead) : instead;
      case UNDEFINED -> instead.replaceFirst("^\\[[^]]+\\]", Matcher.quoteReplacement(words));
      default -> instead;
    };
  }

  /** Not "after the report" twice. */
  private static String inTime(Sentence where) {
    if (where.language() == Language.EN) {
      return "within [number] [hours or business days]"
          + (where.text().contains(" after ") ? "" : " of the report");
    }
    return "binnen [aantal] [uur of werkdagen]"
        + (where.text().contains(" na ") ? "" : " na melding");
  }

  private static String exchanged(Sentence where, String words, int start, String instead) {
    String text = where.text();
    String whole = text.substring(0, start) + instead + text.substring(start + words.length());
    return whole.replaceAll("\\s+", " ").replace(" .", ".").replace(" ,", ",").strip();
  }

  private static boolean isAdjective(String words) {
    return words.equalsIgnoreCase("spoedig") || words.toLowerCase(Locale.ROOT).startsWith("binnen");
  }

  private static boolean isAbout(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .matches("circa|ca\\.|ongeveer|approximately|bij benadering");
  }
}
