package org.supplierescalation.notice;

/** Whether the supplier said that it will not perform (BW 6:83 onder c). */
public enum Refusal {
  NONE("Nee"),
  ORAL("Ja, alleen mondeling"),
  WRITTEN("Ja, schriftelijk");

  private final String dutch;

  Refusal(String dutch) {
    this.dutch = dutch;
  }

  /** What people read in the form. */
  public String dutch() {
    return dutch;
  }
}
