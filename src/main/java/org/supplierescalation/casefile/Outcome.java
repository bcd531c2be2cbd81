package org.supplierescalation.casefile;

/** How a case ended. */
public enum Outcome {
  CURED("Hersteld"),
  SANCTIONED("Afgesloten na maatregelen"),
  CONTRACT_ENDED("Contract beëindigd"),
  SETTLED("Geschil opgelost"),
  DECIDED("Beslist in een procedure"),
  HANDED_OVER("Overgedragen aan advocaat of arbiter"),
  OUT_OF_SCOPE("Valt buiten het contract"),
  WITHDRAWN("Ingetrokken");

  private final String dutch;

  Outcome(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
