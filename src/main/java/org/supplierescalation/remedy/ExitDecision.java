package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** What the board says of the exit plan. */
public enum ExitDecision implements Word {
  APPROVED("Akkoord"),
  SENT_BACK("Teruggestuurd"),
  STAY("Niet beëindigen");

  private final String dutch;

  ExitDecision(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
