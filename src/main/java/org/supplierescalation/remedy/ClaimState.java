package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** How far a claim has come. */
public enum ClaimState implements Word {
  COMPUTED("Berekend, nog niet gevorderd"),
  SENT("Gevorderd"),
  SETTLED("Voldaan"),
  DISPUTED("Betwist"),
  WITHDRAWN("Ingetrokken");

  private final String dutch;

  ClaimState(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
