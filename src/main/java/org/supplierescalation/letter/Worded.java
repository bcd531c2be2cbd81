package org.supplierescalation.letter;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.supplierescalation.contract.Language;

/** A fact that a letter says in other words in each language, such as a date or an amount. */
public final class Worded {

  private final Map<Language, String> words = new EnumMap<>(Language.class);

  private Worded(Function<Language, String> inLanguage) {
    for (Language language : Language.values()) {
      words.put(language, inLanguage.apply(language));
    }
  }

  /** What is said in each language, worked out now. */
  public static Worded in(Function<Language, String> inLanguage) {
    return new Worded(inLanguage);
  }

  /** The fixed words of each language. */
  public static Worded of(String dutch, String english, String french) {
    return in(
        language ->
            switch (language) {
              case NL -> dutch;
              case EN -> english;
              case FR -> french;
            });
  }

  public String in(Language language) {
    return words.getOrDefault(language, "");
  }

  /** The same around the words of each language. */
  public Worded then(UnaryOperator<String> around) {
    return in(language -> around.apply(in(language)));
  }

  /** The Dutch words, so that a fact can be read in a log or a test. */
  @Override
  public String toString() {
    return in(Language.NL);
  }
}
