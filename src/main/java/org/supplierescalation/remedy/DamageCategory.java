package org.supplierescalation.remedy;

import org.supplierescalation.letter.Worded;
import org.supplierescalation.term.Law;

/** Sorts of damage, as a statement of damage (schadestaat) lists them. */
public enum DamageCategory {
  DELAY("Vertragingsschade", "Damage caused by delay", "Dommage dû au retard"),
  REPAIR("Herstelkosten", "Costs of repair", "Frais de réparation"),
  REPLACEMENT("Vervangende inkoop", "Replacement purchase", "Achat de remplacement"),
  INTERNAL_HOURS(
      "Extra interne uren", "Additional internal hours", "Heures internes supplémentaires"),
  CONSEQUENTIAL("Gevolgschade", "Consequential damage", "Dommage indirect"),
  COLLECTION("Buitengerechtelijke kosten", "Out-of-court costs", "Frais extrajudiciaires");

  private final Worded words;

  DamageCategory(String dutch, String english, String french) {
    this.words = Worded.of(dutch, english, french);
  }

  /** The name on screen under this law (law.md 0, terminology switch). */
  public String dutch(Law law) {
    return inWords(law).toString();
  }

  /** The name in a letter under this law. */
  public Worded inWords(Law law) {
    return this == COLLECTION && law == Law.BE
        ? Worded.of("Invorderingskosten", "Collection costs", "Frais de recouvrement")
        : words;
  }

  /** Many contracts leave this sort out of the liability. */
  public boolean indirect() {
    return this == CONSEQUENTIAL;
  }
}
