package org.supplierescalation.conversation;

import org.supplierescalation.casefile.Refused;

/**
 * The three blocks of a conversation and of its confirmation: afgesproken, gaat niet goed,
 * verwachten wij.
 */
public record ThreeBlocks(String agreed, String failing, String expected) {

  /** Most characters of a block about the facts. Together they leave room in one mail. */
  public static final int LONGEST_FACTS = 900;

  /** Most characters of what we expect. */
  public static final int LONGEST_EXPECTED = 450;

  void refuseGaps() {
    if (agreed.isBlank() || failing.isBlank() || expected.isBlank()) {
      throw new Refused(
          "Vul alle drie de blokken in: wat is afgesproken, wat gaat niet goed en wat verwachten wij.");
    }
  }
}
