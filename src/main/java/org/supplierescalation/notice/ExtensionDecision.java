package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** Whether the supplier gets more time; default is never waived by it. */
public enum ExtensionDecision implements Word {
  GRANTED("Uitstel gegeven"),
  REFUSED("Geen uitstel");

  private final String dutch;

  ExtensionDecision(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
