package org.supplierescalation.casefile;

/** Whether what was cured stays cured. */
public enum ProbationOutcome implements Word {
  HELD("Blijft goed"),
  RELAPSED("Terugval");

  private final String dutch;

  ProbationOutcome(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
