package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** What the board says to arbitration or court. */
public enum RouteApproval implements Word {
  APPROVED("Akkoord"),
  SENT_BACK("Teruggestuurd");

  private final String dutch;

  RouteApproval(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
