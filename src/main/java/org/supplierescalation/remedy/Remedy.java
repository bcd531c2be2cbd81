package org.supplierescalation.remedy;

/**
 * What we may do when the supplier does not perform (law.md 2 and 6d, in that order); the words of
 * table {@code remedies}.
 */
public enum Remedy {
  PERFORMANCE("Nakoming eisen"),
  SERVICE_CREDITS("Servicecredits"),
  PENALTY("Boete of schadebeding"),
  FULL_SUSPENSION("Betaling geheel opschorten"),
  PARTIAL_SUSPENSION("Betaling deels opschorten"),
  PRECAUTIONARY_SUSPENSION("Betaling opschorten uit vrees"),
  STEP_IN("Zelf of door een derde laten uitvoeren"),
  CONVERSION("Vervangende schadevergoeding"),
  DAMAGES("Aanvullende schadevergoeding"),
  PARTIAL_DISSOLUTION("Gedeeltelijke ontbinding of prijsvermindering"),
  DISSOLUTION("Contract ontbinden"),
  TERMINATION("Contract opzeggen"),
  MEDIATION("Mediation voorstellen"),
  LITIGATION("Arbitrage of rechter");

  private final String dutch;

  Remedy(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
