package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** What the board says of the chosen remedies. */
public enum RemedyApproval implements Word {
  APPROVED("Akkoord"),
  SENT_BACK("Teruggestuurd");

  private final String dutch;

  RemedyApproval(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
