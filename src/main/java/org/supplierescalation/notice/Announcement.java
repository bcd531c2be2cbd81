package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** Whether the notice was announced by phone, or tried often enough. */
public enum Announcement implements Word {
  ANNOUNCED("Aangekondigd"),
  TRY_AGAIN("Nog niet bereikt");

  private final String dutch;

  Announcement(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
