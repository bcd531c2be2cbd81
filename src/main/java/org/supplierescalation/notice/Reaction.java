package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** What the supplier does while the term runs. */
public enum Reaction implements Word {
  REFUSES("Weigert"),
  CLAIMS_READY("Zegt klaar te zijn"),
  ASKS_EXTENSION("Vraagt uitstel"),
  /** Promises performance for after the term: extend with reservation of rights, or hold on. */
  PROMISES_LATER("Belooft een latere dag"),
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
