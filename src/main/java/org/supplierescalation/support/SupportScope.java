package org.supplierescalation.support;

import org.supplierescalation.casefile.Word;

/** Whether something is covered. */
public enum SupportScope implements Word {
  INCLUDED("Inbegrepen"),
  EXCLUDED("Uitgesloten"),
  /** Not part of the service, but agreed separately, each time with a price and a date. */
  SEPARATE("Apart traject");

  private final String dutch;

  SupportScope(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
