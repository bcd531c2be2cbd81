package org.supplierescalation.dispute;

/** How proceedings stand. */
public enum ProceedingsResult {
  PENDING("Loopt nog"),
  WON("In ons voordeel beslist"),
  SETTLED("Schikking"),
  LOST("In ons nadeel beslist"),
  WITHDRAWN("Ingetrokken");

  private final String dutch;

  ProceedingsResult(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
