package org.supplierescalation.dispute;

/** What we lose by waiting too long. */
public enum Right {
  COMPLAINT("Klagen over het gebrek"),
  LAPSE("Vervaltermijn in het contract"),
  LIMITATION("Verjaring"),
  FOLLOW_UP("Vervolgstap na de stuiting"),
  ENDING("Einde van het contract");

  private final String dutch;

  Right(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
