package org.supplierescalation.casefile.web;

import java.util.List;
import org.supplierescalation.letter.Letter;

/**
 * How far a letter is, in words.
 *
 * @param state in one or two words
 * @param look class of the style sheet for that state; may be empty
 * @param steps what was done with it, oldest first
 * @param mandate who may do the next step, or empty
 */
record LetterStand(Letter letter, String state, String look, List<String> steps, String mandate) {

  public String name() {
    String name = letter.kind().dutch();
    return letter.round() > 1 ? name + ", versie " + letter.round() : name;
  }
}
