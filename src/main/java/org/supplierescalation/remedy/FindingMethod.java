package org.supplierescalation.remedy;

import org.supplierescalation.letter.Worded;

/** Who or what records the state that the supplier left behind (BE art. 5.93 BW). */
public enum FindingMethod {
  BAILIFF("Gerechtsdeurwaarder", "Bailiff", "Huissier de justice"),
  EXPERT("Onafhankelijke deskundige", "Independent expert", "Expert indépendant"),
  OWN_REPORT(
      "Eigen verslag met bewijsstukken",
      "Our own report with evidence",
      "Notre propre rapport avec pièces justificatives");

  private final Worded words;

  FindingMethod(String dutch, String english, String french) {
    this.words = Worded.of(dutch, english, french);
  }

  /** The name on screen. */
  public String dutch() {
    return words.toString();
  }

  /** The name in a letter. */
  public Worded inWords() {
    return words;
  }
}
