package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** Whether a payment may be suspended. */
public enum SuspensionGuard implements Word {
  ALLOWED("Verantwoord"),
  REFUSED("Niet doen");

  private final String dutch;

  SuspensionGuard(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
