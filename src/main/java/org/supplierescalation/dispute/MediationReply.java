package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** What the supplier says to mediation; silence is recorded as silence. */
public enum MediationReply implements Word {
  ACCEPTED("Doet mee"),
  REFUSED("Doet niet mee"),
  SILENCE("Geen antwoord");

  private final String dutch;

  MediationReply(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
