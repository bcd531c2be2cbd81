package org.supplierescalation.remedy;

/** What has to be ready before we can do without the supplier (law.md 4). */
public enum ExitPart {
  DATA("Gegevens, met formaat en proefterugzetting"),
  ACCOUNTS("Accounts en beheerderswachtwoorden"),
  DOMAINS("Domeinnamen, DNS en certificaten"),
  LICENCES("Licenties en abonnementen"),
  ESCROW("Broncode en escrow"),
  KNOWLEDGE("Kennis en documentatie"),
  SUCCESSOR("Opvolger"),
  TEMPORARY("Tijdelijke oplossing");

  private final String dutch;

  ExitPart(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in the annex of the letter. */
  public String dutch() {
    return dutch;
  }
}
