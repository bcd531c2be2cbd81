package org.supplierescalation.remedy;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Word;

/**
 * What table {@code remedies} is asked. An answer is a boolean, a number or a {@link Word}; what
 * nobody answered yet is left out, and opens nothing.
 */
public record RemedyQuestion(Map<RemedyInput, Object> answers) {

  public RemedyQuestion {
    answers = Map.copyOf(answers);
  }

  public RemedyQuestion with(RemedyInput input, Object answer) {
    Map<RemedyInput, Object> more = new EnumMap<>(RemedyInput.class);
    more.putAll(answers);
    more.put(input, answer);
    return new RemedyQuestion(more);
  }

  public RemedyQuestion with(Map<RemedyInput, Object> others) {
    Map<RemedyInput, Object> more = new EnumMap<>(RemedyInput.class);
    more.putAll(answers);
    more.putAll(others);
    return new RemedyQuestion(more);
  }

  /** Each input with its answer, for the timeline. */
  public String inWords() {
    return Stream.of(RemedyInput.values())
        .map(input -> input.dutch() + " " + word(answers.get(input)))
        .collect(Collectors.joining("\n"));
  }

  private static String word(@Nullable Object answer) {
    if (answer == null) {
      return "nog niet beantwoord";
    }
    if (answer instanceof Word word) {
      return word.dutch();
    }
    return answer instanceof Boolean yes ? (yes ? "ja" : "nee") : answer.toString();
  }
}
