package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** Whether a plan to step in goes on to the lawyer. */
public enum StepInDecision implements Word {
  SUBMIT("Voorleggen"),
  WITHDRAW("Niet inschakelen");

  private final String dutch;

  StepInDecision(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
