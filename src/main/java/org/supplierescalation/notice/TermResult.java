package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** What the check of performance means for the term. */
public enum TermResult implements Word {
  PERFORMED("Nagekomen"),
  NOT_PERFORMED("Niet nagekomen"),
  STILL_RUNNING("Termijn loopt nog");

  private final String dutch;

  TermResult(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
