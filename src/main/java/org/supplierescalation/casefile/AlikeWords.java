package org.supplierescalation.casefile;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two short texts are about the same, by the words that matter. */
final class AlikeWords {

  private static final int SHORTEST = 3;
  private static final double HALF = 0.5;

  /** Words that every report has. */
  private static final Set<String> COMMON =
      Set.of(
          "aan", "als", "bij", "dan", "dat", "deze", "dit", "door", "een", "geen", "heeft", "het",
          "hun", "maar", "met", "naar", "niet", "nog", "ons", "onze", "ook", "over", "sinds",
          "teveel", "tot", "uit", "van", "voor", "waar", "wat", "weer", "werd", "werkt", "wij",
          "wordt", "zijn");

  private AlikeWords() {}

  /** At least half of the words of the shorter text are in the other too. */
  static boolean in(String one, String other) {
    Set<String> words = of(one);
    Set<String> others = of(other);
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return shorter > 0 && words.size() >= shorter * HALF;
  }

  /** The same words, whatever their order, case, accents and punctuation. */
  static boolean same(String one, String other) {
    return !of(one).isEmpty() && of(one).equals(of(other));
  }

  private static Set<String> of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
