package org.supplierescalation.post;

import org.supplierescalation.casefile.Word;

/** Where a window envelope of format DL (220 x 110 mm) has its window. */
public enum EnvelopeWindow implements Word {
  LEFT("Venster links", 25),
  RIGHT("Venster rechts", 115);

  private final String dutch;
  private final int fromTheLeft;

  EnvelopeWindow(String dutch, int fromTheLeft) {
    this.dutch = dutch;
    this.fromTheLeft = fromTheLeft;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** Millimetres from the left edge of the sheet to the address. */
  int fromTheLeft() {
    return fromTheLeft;
  }
}
