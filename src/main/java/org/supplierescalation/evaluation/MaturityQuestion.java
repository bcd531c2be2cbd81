package org.supplierescalation.evaluation;

/** What makes an agreement more than paper; asked at every evaluation. */
public enum MaturityQuestion {
  RESPONSIBILITIES("Staat vast wie waarvoor verantwoordelijk is, ook aan onze kant?"),
  SCOPE("Is duidelijk wat is inbegrepen, wat niet en wat een apart traject is?"),
  RESPONSE("Maken de afspraken verschil tussen reactie en oplossing?"),
  URGENCY("Volgt de urgentie uit wat er bij ons stilvalt, en niet uit de techniek?"),
  VAGUE_TERMS("Zijn vage woorden zoals “zo snel mogelijk” vervangen door normen?"),
  REVIEW("Staat vast wie wanneer evalueert, en gebeurt dat ook?"),
  ESCALATION("Weten onze mensen wie zij bellen en hoe zij escaleren?"),
  OWN_HOUSE("Is onze eigen omgeving op orde: rollen, gebruik, toegang en opleiding?");

  private final String dutch;

  MaturityQuestion(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in the report. */
  public String dutch() {
    return dutch;
  }
}
