package org.supplierescalation.casefile;

/** The steps of the ladder, in their order. */
public enum Stage {
  INTAKE("Melding"),
  CONTRACT_REVIEW("Afspraken en bewijs"),
  CONVERSATION("Gesprek en bevestiging"),
  DEFAULT_NOTICE("Ingebrekestelling"),
  REASONABLE_TERM("Redelijke termijn"),
  DEFAULT("Verzuim"),
  SANCTIONS("Maatregelen"),
  EXIT("Exit"),
  DISPUTE("Geschil"),
  LESSONS("Lessen");

  private final String dutch;

  Stage(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in letters. */
  public String dutch() {
    return dutch;
  }
}
