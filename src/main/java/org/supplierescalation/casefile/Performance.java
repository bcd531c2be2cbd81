package org.supplierescalation.casefile;

/** What a check of the supplier's work found. */
public enum Performance implements Word {
  PERFORMED("Nagekomen"),
  PARTLY("Deels nagekomen"),
  NOT_PERFORMED("Niet nagekomen");

  private final String dutch;

  Performance(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
