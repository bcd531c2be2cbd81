package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** How much a breach weighs (BW 6:265 lid 1 and 6:87 lid 2; BE art. 5.90 BW). */
public enum BreachWeight implements Word {
  MINOR("Gering"),
  ORDINARY("Gewoon"),
  GRAVE("Ernstig");

  private final String dutch;

  BreachWeight(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
