package org.supplierescalation.casefile;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text, as a case is found by them: small letters, without accents. What is written
 * together, such as {@code ESC-2026-0009} or {@code e-mail}, counts in its parts and as a whole.
 */
public final class Words {

  /** The longest word that is told from another; what comes after is left out. */
  public static final int LONGEST = 60;

  private static final String BETWEEN_WORDS = "[\\s,;:()\\[\\]{}<>\"“”„«»!?…|]+";
  private static final String NO_LETTER = "[^\\p{L}\\p{N}]+";

  private Words() {}

  /** Everything this text can be found by. */
  public static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String together : plain(text).split(BETWEEN_WORDS)) {
      add(words, whole(together));
      for (String part : together.split(NO_LETTER)) {
        add(words, part);
      }
    }
    return words;
  }

  /** What somebody looks for: the beginnings of words, all of which must be there. */
  public static Set<String> sought(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String together : plain(text).split(BETWEEN_WORDS)) {
      add(words, whole(together));
    }
    return words;
  }

  /**
   * Whether a word that is on file is the one that is sought; one letter stands for itself only.
   */
  public static boolean matches(String word, String sought) {
    return sought.codePointCount(0, sought.length()) == 1
        ? word.equals(sought)
        : word.startsWith(sought);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String whole(String together) {
    return together
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static void add(Set<String> words, String word) {
    if (!word.isEmpty()) {
      words.add(word.length() <= LONGEST ? word : shortened(word));
    }
  }

  private static String shortened(String word) {
    int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return word.substring(0, end);
  }
}
