package org.supplierescalation.casefile;

/** Whether a report becomes a case. */
public enum IntakeOutcome implements Word {
  ACCEPTED("Aangenomen"),
  REJECTED("Afgewezen");

  private final String dutch;

  IntakeOutcome(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
