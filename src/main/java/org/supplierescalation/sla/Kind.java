package org.supplierescalation.sla;

/** What is measured of an incident. */
public enum Kind {
  RESPONSE("Reactie"),
  RESOLUTION("Herstel");

  private final String dutch;

  Kind(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in reports. */
  public String dutch() {
    return dutch;
  }
}
