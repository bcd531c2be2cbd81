package org.supplierescalation.setup;

/** What a check is about, in the order of the page. */
public enum Part {
  ENGINE("Procesmotor"),
  DATABASE("Database"),
  MAIL("Mail"),
  PEOPLE("Mensen en rechten"),
  TABLES("Kalenders en getallen"),
  LETTERS("Brieven"),
  CASES("Dossiers"),
  SURROUNDINGS("Omgeving"),
  VERSIONS("Versies en ondersteuning");

  private final String dutch;

  Part(String dutch) {
    this.dutch = dutch;
  }

  /** The heading on the page. */
  public String dutch() {
    return dutch;
  }
}
