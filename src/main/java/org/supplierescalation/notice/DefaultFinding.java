package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** Whether the supplier is in default. */
public enum DefaultFinding implements Word {
  IN_DEFAULT("Verzuim"),
  PERFORMED("Toch nagekomen"),
  OWN_FAILURE("Eerst ons eigen deel");

  private final String dutch;

  DefaultFinding(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
