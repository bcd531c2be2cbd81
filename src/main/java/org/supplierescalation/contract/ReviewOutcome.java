package org.supplierescalation.contract;

import org.supplierescalation.casefile.Word;

/** Where the case goes after the contract review. */
public enum ReviewOutcome implements Word {
  IN_SCOPE("Binnen contract"),
  IN_DEFAULT("Al in verzuim");

  private final String dutch;

  ReviewOutcome(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
