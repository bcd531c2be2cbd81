package org.supplierescalation.contract;

import org.supplierescalation.casefile.Word;

/** Whether we did our own part: access, data, decisions, payment (BW 6:58, BE 5.239). */
public enum Cooperation implements Word {
  IN_ORDER("In orde"),
  OWN_FAILURE("Eigen verzuim");

  private final String dutch;

  Cooperation(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
