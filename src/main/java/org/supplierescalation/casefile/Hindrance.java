package org.supplierescalation.casefile;

/** What has come to a halt, as the reporter sees it; input of table {@code priority}. */
public enum Hindrance implements Word {
  STANDSTILL("Het werk ligt stil, er is geen omweg"),
  SECURITY("De beveiliging is doorbroken of er gaan gegevens verloren"),
  HINDERED("Het werk is ernstig gehinderd of vertraagd"),
  WORKAROUND("Er is hinder, maar ook een werkbare omweg"),
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
