package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** What came of one attempt to announce the notice by phone. */
public enum CallResult implements Word {
  SPOKEN("Gesproken"),
  NOT_REACHED("Niet bereikt");

  private final String dutch;

  CallResult(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
