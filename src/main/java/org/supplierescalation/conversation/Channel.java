package org.supplierescalation.conversation;

import org.supplierescalation.casefile.Word;

/** How we talk. */
public enum Channel implements Word {
  CALL("Telefonisch"),
  MEETING("Overleg");

  private final String dutch;

  Channel(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
