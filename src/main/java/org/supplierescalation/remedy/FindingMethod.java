package org.supplierescalation.remedy;

/** Who or what records the state that the supplier left behind (BE art. 5.93 BW). */
public enum FindingMethod {
  BAILIFF("Gerechtsdeurwaarder"),
  EXPERT("Onafhankelijke deskundige"),
  OWN_REPORT("Eigen verslag met bewijsstukken");

  private final String dutch;

  FindingMethod(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in the letter. */
  public String dutch() {
    return dutch;
  }
}
