package org.supplierescalation.letter;

import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.Refused;

/**
 * What a letter is told: texts, yes or no, and lists of the same under names of their own. Dates
 * and amounts come as text, because the letter must print exactly what the case file says.
 */
public final class LetterFacts {

  /** Characters of text in one letter, about forty pages: what is longer is an annex. */
  private static final long MOST_CHARACTERS = 120_000;

  /** What a line or a row takes up even when it is nearly empty. */
  private static final long LINE = 60;

  private LetterFacts() {}

  /** Refuses any other kind of value (by name), and more text than a letter can hold. */
  public static void check(Map<String, ?> facts) {
    if (characters("", facts) > MOST_CHARACTERS) {
      throw new Refused(
          "Deze brief wordt te lang. Kort de tekst in, of voeg de tekst als bijlage toe.");
    }
  }

  private static long characters(String within, Map<?, ?> facts) {
    long characters = 0;
    for (Map.Entry<?, ?> fact : facts.entrySet()) {
      characters += characters(within + fact.getKey(), fact.getValue());
    }
    return characters;
  }

  private static long characters(String name, Object value) {
    if (value instanceof String text) {
      return text.length()
          + LINE * text.chars().filter(Character::isWhitespace).filter(c -> c != ' ').count();
    }
    if (value instanceof Boolean) {
      return 0;
    }
    if (value instanceof List<?> rows) {
      long characters = 0;
      for (Object row : rows) {
        if (!(row instanceof Map<?, ?> facts)) {
          throw new IllegalArgumentException("the list " + name + " must hold facts by name");
        }
        characters += LINE + characters(name + ".", facts);
      }
      return characters;
    }
    throw new IllegalArgumentException(
        "the fact " + name + " must be text, yes or no, or a list of facts");
  }
}
