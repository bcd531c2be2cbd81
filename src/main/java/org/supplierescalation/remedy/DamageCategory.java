package org.supplierescalation.remedy;

import org.supplierescalation.term.Law;

/** Sorts of damage, as a statement of damage (schadestaat) lists them. */
public enum DamageCategory {
  DELAY("Vertragingsschade"),
  REPAIR("Herstelkosten"),
  REPLACEMENT("Vervangende inkoop"),
  INTERNAL_HOURS("Extra interne uren"),
  CONSEQUENTIAL("Gevolgschade"),
  COLLECTION("Buitengerechtelijke kosten");

  private final String dutch;

  DamageCategory(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in a letter under this law (law.md 0, terminology switch). */
  public String dutch(Law law) {
    return this == COLLECTION && law == Law.BE ? "Invorderingskosten" : dutch;
  }

  /** Many contracts leave this sort out of the liability. */
  public boolean indirect() {
    return this == CONSEQUENTIAL;
  }
}
