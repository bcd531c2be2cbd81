package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** Whether the supplier keeps the settlement. */
public enum SettlementKept implements Word {
  KEPT("Nagekomen"),
  BROKEN("Niet nagekomen");

  private final String dutch;

  SettlementKept(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
