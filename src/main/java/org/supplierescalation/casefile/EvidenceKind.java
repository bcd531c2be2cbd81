package org.supplierescalation.casefile;

/** What sort of thing proves a breach. */
public enum EvidenceKind {
  MAIL("Mail"),
  MEETING_REPORT("Gespreksverslag"),
  REPORT("Rapport"),
  INCIDENT("Incidentmelding");

  private final String dutch;

  EvidenceKind(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in letters. */
  public String dutch() {
    return dutch;
  }
}
