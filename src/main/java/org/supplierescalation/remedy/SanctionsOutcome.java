package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** Where the case goes after the remedies. */
public enum SanctionsOutcome implements Word {
  PERFORMED("Nagekomen"),
  MORE("Nog een maatregel"),
  EXIT("Contract beëindigen"),
  DISPUTE("Geschil"),
  DONE("Klaar");

  private final String dutch;

  SanctionsOutcome(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
