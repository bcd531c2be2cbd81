package org.supplierescalation.letter;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Something a letter must say, or had better say (law.md 1.4 and 5).
 *
 * @param name what it is, in Dutch, such as "Ingangsdatum"
 * @param blocks nobody may approve or sign the letter without it
 * @param present whether the facts of the letter have it
 * @param advice what to do when it is missing, one Dutch sentence
 */
public record LetterItem(
    String name, boolean blocks, Predicate<Map<String, Object>> present, String advice) {

  /** Without this fact the letter may not be signed. */
  public static LetterItem blocking(String name, String fact, String advice) {
    return new LetterItem(name, true, facts -> says(facts, fact), advice);
  }

  /** Without this fact the letter is weaker; the signatory decides. */
  public static LetterItem warning(String name, String fact, String advice) {
    return new LetterItem(name, false, facts -> says(facts, fact), advice);
  }

  /** Whether the facts have this one, and it is not empty. */
  public static boolean says(Map<String, Object> facts, String fact) {
    Object value = facts.get(fact);
    if (value instanceof List<?> rows) {
      return !rows.isEmpty();
    }
    return value != null && !value.equals(Boolean.FALSE) && !value.toString().isBlank();
  }

  /** Whether every row of a list has this fact. */
  public static boolean eachSays(Map<String, Object> facts, String rows, String fact) {
    return facts.get(rows) instanceof List<?> list
        && !list.isEmpty()
        && list.stream()
            .allMatch(
                row ->
                    row instanceof Map<?, ?> said
                        && said.get(fact) != null
                        && !said.get(fact).toString().isBlank());
  }
}
