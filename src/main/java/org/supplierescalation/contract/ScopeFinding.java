package org.supplierescalation.contract;

import org.supplierescalation.casefile.Word;

/** Whether the breach falls under the contract; the words of table {@code scope}. */
public enum ScopeFinding implements Word {
  IN_SCOPE("Binnen contract"),
  OUT_OF_SCOPE("Buiten contract"),
  UNCLEAR("Onduidelijk"),
  UNDECIDED("Jurist beslist");

  private final String dutch;

  ScopeFinding(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
