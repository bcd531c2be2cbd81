package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** What we claim an amount for. */
public enum ClaimKind implements Word {
  PENALTY("Boete of schadebeding"),
  SERVICE_CREDITS("Servicecredits");

  private final String dutch;

  ClaimKind(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
