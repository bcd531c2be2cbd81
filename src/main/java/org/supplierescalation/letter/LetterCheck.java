package org.supplierescalation.letter;

/**
 * What the checklist found of one item when the letter was set in type.
 *
 * @param advice what to do when it is not in order
 */
public record LetterCheck(String item, boolean blocks, ItemStand stand, String advice) {

  /** Keeps the letter from being approved and signed. */
  public boolean stops() {
    return blocks && stand == ItemStand.MISSING;
  }

  /** The signatory must say that she saw it. */
  public boolean warns() {
    return !blocks && stand != ItemStand.PRESENT;
  }
}
