package org.supplierescalation.casefile;

/**
 * What has come to a halt, as the reporter sees it; input of table {@code priority}. Worst first:
 * the reporter chooses the first that is true (law.md 6c).
 */
public enum Hindrance implements Word {
  SECURITY("De beveiliging is doorbroken of er gaan gegevens verloren"),
  STANDSTILL("Het werk ligt stil, er is geen omweg"),
  HALF_OF_USERS("De helft of meer van de gebruikers mist een onmisbaar systeem"),
  LEGAL_DEADLINE("Binnen 24 uur komt een wettelijke termijn in gevaar"),
  HEAVY_DAMAGE("De schade is elke dag 5 procent of meer van de dagomzet"),
  HINDERED("Het werk is ernstig gehinderd of vertraagd"),
  SOME_USERS("Tien tot vijftig procent van de gebruikers heeft er last van"),
  RECURRING("Het is de derde melding met dezelfde oorzaak in dertig dagen"),
  WORKAROUND("Er is hinder, maar ook een werkbare omweg"),
  REPORTING("Een rapportage, documentatie of meting klopt niet"),
  WISH("Het is een wens, een vraag of een kleinigheid"),
  UNKNOWN("Dat weet ik nog niet");

  private final String dutch;

  Hindrance(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
