package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** How a dispute is brought to an end; which {@link Track} exactly is a fact of the case. */
public enum DisputeRoute implements Word {
  MEDIATION("Mediation"),
  LITIGATION("Arbitrage of rechter"),
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
