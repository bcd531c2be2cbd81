package org.supplierescalation.letter;

import org.supplierescalation.casefile.CaseReference;

/** Every letter and mail that the organisation sends, or reads out, in a case. */
public enum LetterKind {
  WRITTEN_CONFIRMATION("written-confirmation", "Bevestiging van het gesprek", "bevestiging", false),
  CALL_SCRIPT("call-script", "Belscript", "belscript", false),
  DEFAULT_NOTICE("default-notice", "Ingebrekestelling", "ingebrekestelling", true),
  NOTICE_OF_DEFAULT(
      "notice-of-default",
      "Vaststelling van verzuim en aansprakelijkstelling",
      "vaststelling-niet-nakoming",
      true),
  FINAL_DEMAND("final-demand", "Laatste aanmaning", "laatste-aanmaning", true),
  PENALTY_CLAIM("penalty-claim", "Aanspraak op boete", "aanspraak-contractueel-bedrag", true),
  DAMAGES_CLAIM("damages-claim", "Aansprakelijkstelling met schadestaat", "schadestaat", true),
  STEP_IN("step-in-notice", "Aankondiging derdeninschakeling", "derdeninschakeling", true),
  PAYMENT_SUSPENSION("payment-suspension", "Opschorting van betaling", "opschorting", true),
  CONVERSION("conversion", "Omzettingsverklaring", "omzetting", true),
  PARTIAL_DISSOLUTION(
      "partial-dissolution",
      "Gedeeltelijke ontbinding of prijsvermindering",
      "aanpassing-vergoeding",
      true),
  SERVICE_CREDITS(
      "service-credits", "Aanspraak op servicecredits", "aanspraak-servicecredits", true),
  /** Only under Belgian law: there is no text for the Netherlands. */
  INVOICE_PROTEST("invoice-protest", "Factuurprotest", "factuurprotest", true),
  DISSOLUTION("dissolution", "Ontbindingsverklaring", "ontbinding", true),
  TERMINATION("termination", "Opzegging", "opzegging", true),
  MEDIATION_PROPOSAL(
      "mediation-proposal", "Voorstel voor mediation", "voorstel-bemiddeling", false),
  HANDOVER_COVER("handover-cover", "Overdracht van het dossier", "dossieroverzicht", false),
  TERM_REMINDER("term-reminder", "Herinnering aan de termijn", "herinnering", false),
  TERM_EXTENSION("term-extension", "Verlenging van de termijn", "uitstel", false),
  SUSPENSION_RELEASE("suspension-release", "Einde van de opschorting", "einde-opschorting", false),
  RECEIPT_OF_REPLY("receipt-of-reply", "Bevestiging van ontvangst", "ontvangst-bevestigd", false),
  ANSWER_TO_SUPPLIER("answer-to-supplier", "Antwoord aan de leverancier", "antwoord", false);

  private final String stem;
  private final String dutch;
  private final String fileName;
  private final boolean formal;

  LetterKind(String stem, String dutch, String fileName, boolean formal) {
    this.stem = stem;
    this.dutch = dutch;
    this.fileName = fileName;
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

  /** How the attachment is called; the supplier reads it, so its words fit Belgian law too. */
  public String fileName(CaseReference reference, int round) {
    return "%s-%s-%d.pdf".formatted(reference, fileName, round);
  }

  /** Goes to the supplier, so also in its language; the others are for ourselves and our lawyer. */
  public boolean toSupplier() {
    return this != CALL_SCRIPT && this != HANDOVER_COVER;
  }

  /** Has legal effect: a lawyer reviews it, an authorised person signs it, it goes out once. */
  public boolean formal() {
    return formal;
  }
}
