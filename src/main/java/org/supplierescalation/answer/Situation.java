package org.supplierescalation.answer;

/** What the case waits for when an answer is judged: it decides what the answer sets in motion. */
public enum Situation {
  CONFIRMATION("een reactie op onze schriftelijke bevestiging"),
  PROMISE("de dag die is toegezegd"),
  RECEIPT("bewijs dat de ingebrekestelling is ontvangen"),
  TERM("nakoming binnen de redelijke termijn"),
  /** The term runs, and we are deciding or checking something. */
  TERM_WITH_US("onze beslissing of controle; de redelijke termijn loopt"),
  DEMAND("nakoming binnen de slottermijn"),
  MEDIATION("een antwoord op ons voorstel voor mediation"),
  NOTHING("niets van de leverancier");

  private final String dutch;

  Situation(String dutch) {
    this.dutch = dutch;
  }

  /** As in "het dossier wacht op …". */
  public String dutch() {
    return dutch;
  }
}
