package org.supplierescalation.contract;

/** Where the contract sends a dispute first; the forum itself stands in the contract's words. */
public enum DisputeClause {
  NONE("Niet geregeld"),
  MEDIATION_FIRST("Eerst mediation"),
  ARBITRATION("Arbitrage"),
  COURT("Rechter");

  private final String dutch;

  DisputeClause(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
