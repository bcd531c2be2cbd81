package org.supplierescalation.casefile;

/** How badly the business is hindered. Never how difficult the technology is. */
public enum Priority {
  P1("P1: het werk ligt stil"),
  P2("P2: het werk is ernstig gehinderd"),
  P3("P3: hinder, er is een werkbare omweg"),
  P4("P4: wens of vraag");

  private final String dutch;

  Priority(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in letters. */
  public String dutch() {
    return dutch;
  }
}
