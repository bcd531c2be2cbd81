package org.supplierescalation.casefile;

/** The answer to a plain question. */
public enum YesNo implements Word {
  YES("Ja"),
  NO("Nee");

  private final String dutch;

  YesNo(String dutch) {
    this.dutch = dutch;
  }

  public static YesNo of(boolean answer) {
    return answer ? YES : NO;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
