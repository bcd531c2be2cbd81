package org.supplierescalation.dispute;

/** Who has to keep a promise of the settlement. */
public enum Promiser {
  SUPPLIER("De leverancier"),
  US("Wij");

  private final String dutch;

  Promiser(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
