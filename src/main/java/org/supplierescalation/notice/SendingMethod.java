package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** How the notice travels: always by mail, and in a way that proves arrival (law.md 1.3). */
public enum SendingMethod implements Word {
  REGISTERED("Per e-mail en per aangetekende post"),
  COURIER("Per e-mail en per koerier met ontvangstbewijs"),
  BAILIFF("Per e-mail en bij deurwaardersexploot");

  private final String dutch;

  SendingMethod(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
