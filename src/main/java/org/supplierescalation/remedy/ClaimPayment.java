package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** What became of a claim when its payment was checked. */
public enum ClaimPayment implements Word {
  SETTLED("Voldaan"),
  REMINDED("Herinnerd"),
  DISPUTED("Betwist"),
  WITHDRAWN("Ingetrokken");

  private final String dutch;

  ClaimPayment(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
