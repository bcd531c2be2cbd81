package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** Whether a chosen remedy is carried on or given up. */
public enum Pursuit implements Word {
  PURSUE("Doorgaan"),
  DROP("Afzien");

  private final String dutch;

  Pursuit(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
