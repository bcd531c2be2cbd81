package org.supplierescalation.remedy;

/**
 * What we may do when the supplier does not perform (law.md 2); the words of table {@code
 * remedies}.
 */
public enum Remedy {
  PENALTY("Boete of schadebeding"),
  PAYMENT_SUSPENSION("Betaling opschorten"),
  DAMAGES("Schadevergoeding"),
  DISSOLUTION("Contract ontbinden"),
  MEDIATION("Mediation voorstellen");

  private final String dutch;

  Remedy(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
