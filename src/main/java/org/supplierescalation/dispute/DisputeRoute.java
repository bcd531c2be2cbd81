package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** How a dispute is brought to an end. */
public enum DisputeRoute implements Word {
  MEDIATION("Mediation"),
  ARBITRATION("Arbitrage"),
  COURT("Rechter"),
  EXPERT("Deskundige");

  private final String dutch;

  DisputeRoute(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
