package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** What the supplier does while the term runs. */
public enum Reaction implements Word {
  REFUSES("Weigert"),
  CLAIMS_READY("Zegt klaar te zijn"),
  ASKS_EXTENSION("Vraagt uitstel"),
  DISPUTES("Bestrijdt"),
  OTHER("Iets anders"),
  TERM_EXTENDED("Termijn verlengd");

  private final String dutch;

  Reaction(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
