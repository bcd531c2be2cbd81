package org.supplierescalation.casefile;

/** What sort of thing happened. */
public enum EntryKind {
  REPORT("Melding"),
  CALL("Telefoongesprek"),
  MEETING("Overleg"),
  MAIL_OUT("Mail verstuurd"),
  MAIL_IN("Reactie van leverancier"),
  LETTER("Brief"),
  DECISION("Beslissing"),
  TERM("Termijn"),
  RECEIPT("Ontvangst"),
  EVIDENCE("Bewijs"),
  REMEDY("Maatregel"),
  REMINDER("Herinnering"),
  STAGE("Fase"),
  NOTE("Notitie"),
  REMOVAL("Verwijderd");

  private final String dutch;

  EntryKind(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
