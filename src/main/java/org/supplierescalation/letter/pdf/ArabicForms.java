package org.supplierescalation.letter.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each looks different alone, at the end, at the start and in the middle of a
 * word. The forms are those of Unicode's Arabic Presentation Forms, which list them in that order.
 */
class ArabicForms {

  private static final char LAM = '\u0644';
  private static final int END = 1;
  private static final int START = 2;

  private final Map<Character, StringBuilder> forms = new HashMap<>();
  private final Map<Character, Character> lamWithAlef = new HashMap<>();

  ArabicForms() {
    for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
      String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      if (letter.length() == 1 && letter.charAt(0) != form) {
        forms.computeIfAbsent(letter.charAt(0), unseen -> new StringBuilder()).append(form);
      } else if (form >= '\uFEF5' && form % 2 == 1) {
        lamWithAlef.put(letter.charAt(1), form);
      }
    }
  }

  String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean fromBefore = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int next = nextLetter(text, at);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        joined.append(letter);
      } else if (letter == LAM && next == at + 1 && lamWithAlef.containsKey(text.charAt(next))) {
        int alone = lamWithAlef.get(text.charAt(next));
        joined.append((char) (fromBefore ? alone + END : alone));
        fromBefore = false;
        at = next;
      } else {
        boolean toNext = joinsOn(letter) && next < text.length() && joins(text.charAt(next));
        joined.append(form(letter, (fromBefore ? END : 0) + (toNext ? START : 0)));
        fromBefore = joinsOn(letter);
      }
    }
    return joined.toString();
  }

  private static int nextLetter(String text, int at) {
    int next = at + 1;
    while (next < text.length()
        && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
      next++;
    }
    return next;
  }

  private char form(char letter, int which) {
    StringBuilder known = forms.get(letter);
    return known != null && which < known.length() ? known.charAt(which) : letter;
  }

  private boolean joins(char letter) {
    StringBuilder known = forms.get(letter);
    return known != null && known.length() > 1;
  }

  /** A few letters, such as alef and ra, join only to the letter before them. */
  private boolean joinsOn(char letter) {
    StringBuilder known = forms.get(letter);
    return known != null && known.length() > START;
  }
}
