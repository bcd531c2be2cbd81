package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** Where the case goes after the exit. */
public enum ExitOutcome implements Word {
  DONE("Klaar"),
  DISPUTE("Geschil"),
  STAY("Niet beëindigd");

  private final String dutch;

  ExitOutcome(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
