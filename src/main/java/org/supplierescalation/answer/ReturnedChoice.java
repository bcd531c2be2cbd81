package org.supplierescalation.answer;

import org.supplierescalation.casefile.Word;

/** What is done about a letter that came back. */
public enum ReturnedChoice implements Word {
  OTHER_ADDRESS("Ander e-mailadres"),
  BY_POST("Aangetekend verstuurd"),
  RECEIVED_AFTER_ALL("Toch ontvangen"),
  NOTHING("Niets doen");

  private final String dutch;

  ReturnedChoice(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
