package org.supplierescalation.contract;

/** What exactly table {@code scope} found (law.md 6e). */
public enum ScopeResult {
  OUT_OF_TIME("Buiten de looptijd"),
  OUT_OF_SCOPE("Valt niet onder het contract"),
  OWN_RESPONSIBILITY("Eigen verantwoordelijkheid"),
  SHARED("Gedeelde verantwoordelijkheid"),
  PROVISIONALLY_IN_SCOPE("Voorlopig binnen het contract"),
  IN_SCOPE_OTHER_CLOCK("Binnen het contract, de tijd loopt later"),
  IN_SCOPE("Valt onder het contract"),
  BREACH("Tekortkoming in een meetbare norm"),
  BURDEN_OF_PROOF("Vage norm, wij moeten bewijzen"),
  UNCLEAR("Niet te vinden in het contract"),
  NO_RULE("Geen regel past"),
  DECIDED("Beslist door een persoon");

  private final String dutch;

  ScopeResult(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
