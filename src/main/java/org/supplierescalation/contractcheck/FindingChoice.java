package org.supplierescalation.contractcheck;

/** What a person makes of a finding. */
public enum FindingChoice {
  OPEN("Nog te beoordelen"),
  ACCEPTED("Mee naar onderhandeling"),
  DISMISSED("Terzijde gelegd"),
  COMMITMENT("Vastgelegd als afspraak"),
  PROPOSAL("Clausulevoorstel gemaakt");

  private final String dutch;

  FindingChoice(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
