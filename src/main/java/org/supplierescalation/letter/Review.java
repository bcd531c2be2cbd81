package org.supplierescalation.letter;

import org.supplierescalation.casefile.Word;

/** What a second pair of eyes says of a draft. */
public enum Review implements Word {
  APPROVED("Akkoord"),
  SENT_BACK("Teruggestuurd");

  private final String dutch;

  Review(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
