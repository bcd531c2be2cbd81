package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.Word;

/** What a person found out about a letter that was perhaps sent. */
public enum SettledDispatch implements Word {
  ARRIVED("Toch verzonden"),
  SEND_AGAIN("Opnieuw versturen");

  private final String dutch;

  SettledDispatch(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
