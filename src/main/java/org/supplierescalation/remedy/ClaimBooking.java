package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** Whether finance processes a claim that went out. */
public enum ClaimBooking implements Word {
  BOOKED("Verwerkt"),
  WITHDRAWN("Intrekken");

  private final String dutch;

  ClaimBooking(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
