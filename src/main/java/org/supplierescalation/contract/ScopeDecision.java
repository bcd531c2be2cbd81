package org.supplierescalation.contract;

import org.supplierescalation.casefile.Word;

/** What a person does with a breach that falls outside the contract. */
public enum ScopeDecision implements Word {
  CLOSE("Afsluiten"),
  CONTINUE("Toch doorgaan");

  private final String dutch;

  ScopeDecision(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
