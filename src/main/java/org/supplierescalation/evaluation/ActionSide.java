package org.supplierescalation.evaluation;

/** Whose move an action is. */
public enum ActionSide {
  OURS("Wij"),
  SUPPLIER("Leverancier");

  private final String dutch;

  ActionSide(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in the report. */
  public String dutch() {
    return dutch;
  }
}
