package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** What came of a final demand. */
public enum DemandResult implements Word {
  PERFORMED("Nagekomen"),
  NOT_PERFORMED("Niet nagekomen"),
  AGAIN("Nieuwe slottermijn");

  private final String dutch;

  DemandResult(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
