package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** Whether service credits are claimed. */
public enum CreditDecision implements Word {
  CLAIM("Claimen"),
  REFRAIN("Niet claimen");

  private final String dutch;

  CreditDecision(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
