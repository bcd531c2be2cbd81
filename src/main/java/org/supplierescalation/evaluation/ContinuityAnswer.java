package org.supplierescalation.evaluation;

/** Can we go on if the supplier cannot be reached tomorrow? */
public enum ContinuityAnswer {
  YES("Ja"),
  PARTLY("Deels"),
  NO("Nee");

  private final String dutch;

  ContinuityAnswer(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in the report. */
  public String dutch() {
    return dutch;
  }
}
