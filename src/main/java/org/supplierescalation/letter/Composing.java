package org.supplierescalation.letter;

import org.supplierescalation.casefile.Word;

/** Whether a draft goes on to review. */
public enum Composing implements Word {
  SUBMIT("Voorleggen"),
  WITHDRAW("Niet versturen");

  private final String dutch;

  Composing(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
