package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** What the watch over rights does next. */
public enum RightsWatch implements Word {
  WATCHING("Bewaken"),
  WAITING("Wachten op nieuws"),
  DONE("Niets meer te bewaken");

  private final String dutch;

  RightsWatch(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
