package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** Whether a promise, and so the settlement, is kept. */
public enum SettlementKept implements Word {
  OPEN("Loopt nog"),
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
