package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** How a session of mediation ended. */
public enum MediationResult implements Word {
  CONTINUES("Nog een sessie"),
  SETTLED("Schikking"),
  NOT_SETTLED("Geen schikking");

  private final String dutch;

  MediationResult(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
