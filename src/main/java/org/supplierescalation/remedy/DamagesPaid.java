package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** What the supplier did with a claim of damages. */
public enum DamagesPaid implements Word {
  PAID("Betaald"),
  LATER("Later betalen"),
  UNPAID("Niet alles betaald"),
  WITHDRAWN("Ingetrokken");

  private final String dutch;

  DamagesPaid(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
