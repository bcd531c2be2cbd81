package org.supplierescalation.sla;

/** How an incident stands against its norm. */
public enum Standing {
  MET("Gehaald"),
  MISSED("Te laat"),
  RUNNING("Loopt nog"),
  NO_NORM("Geen norm");

  private final String dutch;

  Standing(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in reports. */
  public String dutch() {
    return dutch;
  }
}
