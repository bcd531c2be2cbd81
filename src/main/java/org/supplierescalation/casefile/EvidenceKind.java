package org.supplierescalation.casefile;

/** What sort of thing proves something. */
public enum EvidenceKind {
  MAIL("Mail"),
  MEETING_REPORT("Gespreksverslag"),
  REPORT("Rapport"),
  INCIDENT("Incidentmelding"),
  CONTRACT("Contractstuk"),
  INVOICE("Factuur"),
  POST("Verzend- of afleverbewijs"),
  IMAGE("Foto of schermafdruk"),
  OTHER("Anders");

  private final String dutch;

  EvidenceKind(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in letters. */
  public String dutch() {
    return dutch;
  }
}
