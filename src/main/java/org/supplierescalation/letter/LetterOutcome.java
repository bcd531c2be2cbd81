package org.supplierescalation.letter;

import org.supplierescalation.casefile.Word;

/** What became of a letter. */
public enum LetterOutcome implements Word {
  SENT("Verzonden"),
  WITHDRAWN("Niet verstuurd");

  private final String dutch;

  LetterOutcome(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
