package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** How far the work of somebody else is. */
public enum StepInWork implements Word {
  INVOICE("Factuur toevoegen"),
  DONE("Werk afgerond");

  private final String dutch;

  StepInWork(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
