package org.supplierescalation.letter;

/** Every letter and mail that the organisation sends, or reads out, in a case. */
public enum LetterKind {
  WRITTEN_CONFIRMATION("written-confirmation", "Bevestiging van het gesprek", false),
  CALL_SCRIPT("call-script", "Belscript", false),
  DEFAULT_NOTICE("default-notice", "Ingebrekestelling", true),
  NOTICE_OF_DEFAULT("notice-of-default", "Vaststelling van verzuim en aansprakelijkstelling", true),
  PENALTY_CLAIM("penalty-claim", "Aanspraak op boete", true),
  PAYMENT_SUSPENSION("payment-suspension", "Opschorting van betaling", true),
  DISSOLUTION("dissolution", "Ontbindingsverklaring", true),
  MEDIATION_PROPOSAL("mediation-proposal", "Voorstel voor mediation", false),
  HANDOVER_COVER("handover-cover", "Overdracht van het dossier", false),
  TERM_REMINDER("term-reminder", "Herinnering aan de termijn", false),
  TERM_EXTENSION("term-extension", "Verlenging van de termijn", false),
  SUSPENSION_RELEASE("suspension-release", "Einde van de opschorting", false);

  private final String stem;
  private final String dutch;
  private final boolean formal;

  LetterKind(String stem, String dutch, boolean formal) {
    this.stem = stem;
    this.dutch = dutch;
    this.formal = formal;
  }

  /** What the file names of its texts begin with: {@code default-notice} + {@code .nl.html}. */
  public String stem() {
    return stem;
  }

  /** The name on screen and of the document in the case file. */
  public String dutch() {
    return dutch;
  }

  /** Has legal effect: a lawyer reviews it, an authorised person signs it, it goes out once. */
  public boolean formal() {
    return formal;
  }
}
