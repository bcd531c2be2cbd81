package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** Whether receipt is proven well enough to start a term: grades A to C are, D is not. */
public enum ReceiptProof implements Word {
  PROVEN("Bewezen"),
  UNPROVEN("Niet bewezen");

  private final String dutch;

  ReceiptProof(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
