package org.supplierescalation.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Language;

/**
 * What a letter is told: texts, yes or no, and lists of the same under names of their own. Dates
 * and amounts come as text, because the letter must print exactly what the case file says; or
 * {@link Worded}, where each language writes them in its own way.
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

  /** The facts as one language says them: no value is {@link Worded} any more. */
  public static Map<String, Object> in(Language language, Map<String, ?> facts) {
    Map<String, Object> said = new HashMap<>();
    facts.forEach((name, value) -> said.put(name, in(language, value)));
    return said;
  }

  @SuppressWarnings("unchecked")
  private static Object in(Language language, Object value) {
    if (value instanceof Worded worded) {
      return worded.in(language);
    }
    if (value instanceof List<?> rows) {
      return rows.stream().map(row -> in(language, row)).toList();
    }
    return value instanceof Map<?, ?> facts ? in(language, (Map<String, ?>) facts) : value;
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
