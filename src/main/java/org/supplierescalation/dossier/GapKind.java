package org.supplierescalation.dossier;

/** What can be missing in a case file. */
public enum GapKind {
  SILENCE("Stilte"),
  UNCONFIRMED_CALL("Gesprek zonder schriftelijke bevestiging"),
  UNPROVEN_RECEIPT("Brief zonder bewijs van ontvangst"),
  UNPROVEN_BREACH("Tekortkoming zonder bewijs"),
  UNDATED_DOCUMENT("Stuk zonder datum");

  private final String dutch;

  GapKind(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
