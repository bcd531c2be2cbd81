package org.supplierescalation.remedy;

/** On what we may have the work done by somebody else, at the supplier's cost (law.md 2 and 6d). */
public enum StepInRoute {
  CLAUSE("Beding in het contract"),
  COURT("Machtiging van de rechter"),
  DEFAULT("Na verzuim (Nederlands recht)"),
  NOTICE("Na kennisgeving (Belgisch recht)");

  private final String dutch;

  StepInRoute(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
