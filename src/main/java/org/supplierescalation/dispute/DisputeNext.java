package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** What follows when a route has come to its end. */
public enum DisputeNext implements Word {
  FOLLOW_UP("Nakoming volgen"),
  ROUTE_AGAIN("Andere route"),
  CLOSED("Afsluiten");

  private final String dutch;

  DisputeNext(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
