package org.supplierescalation.evaluation;

/** How well something was arranged: from nothing to proven. */
public enum MaturityLevel {
  ABSENT("1. Niet geregeld"),
  ON_PAPER("2. Alleen op papier"),
  IN_PRACTICE("3. Werkt in de praktijk"),
  PROVEN("4. Werkt en is aantoonbaar");

  private final String dutch;

  MaturityLevel(String dutch) {
    this.dutch = dutch;
  }

  /** 1 to 4. */
  public int points() {
    return ordinal() + 1;
  }

  /** The name on screen and in the report. */
  public String dutch() {
    return dutch;
  }
}
