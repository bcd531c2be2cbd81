package org.supplierescalation.contract;

/** The language in which a supplier gets its letters. */
public enum Language {
  NL("Nederlands"),
  EN("Engels"),
  FR("Frans");

  private final String dutch;

  Language(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
