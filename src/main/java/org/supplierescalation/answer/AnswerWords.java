package org.supplierescalation.answer;

import java.util.regex.Pattern;

/** The words of an answer, as much as a form holds. */
public final class AnswerWords {

  private static final Pattern OLDER =
      Pattern.compile(
          "(?m)^(?:>.*|-{3,} ?(?:oorspronkelijk|original|message d.origine).*|op .{5,120} schreef.{0,120}:|on .{5,200} wrote:"
              + "|le .{5,200} a écrit ?:|(?:van|from|de) ?: .*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AnswerWords() {}

  /** What the writer added himself; all of it when nothing stands above our own mail. */
  public static String own(String text, int longest) {
    String own = OLDER.split(text, 2)[0].strip();
    return first(own.isEmpty() ? text : own, longest);
  }

  /** The first words, at most so many characters. */
  public static String first(String text, int longest) {
    String words = text.strip();
    return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
  }
}
