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
 * @param copies addresses that get a copy when it leaves
 * @param copiesOpen who gets a copy may still be changed
 */
record LetterStand(
    Letter letter,
    String state,
    String look,
    List<String> steps,
    String mandate,
    List<String> copies,
    boolean copiesOpen) {

  LetterStand(Letter letter, String state, String look, List<String> steps, String mandate) {
    this(letter, state, look, steps, mandate, List.of(), false);
  }

  LetterStand copiedTo(List<String> addresses) {
    return new LetterStand(letter, state, look, steps, mandate, addresses, true);
  }

  public String name() {
    String name = letter.kind().dutch();
    return letter.round() > 1 ? name + ", versie " + letter.round() : name;
  }
}
