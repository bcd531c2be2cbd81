package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** The way along which the notice arrived. */
public enum ReceiptChannel implements Word {
  EMAIL("E-mail"),
  POST("Aangetekende post of koerier"),
  BAILIFF("Deurwaarder"),
  BY_HAND("Persoonlijk overhandigd");

  private final String dutch;

  ReceiptChannel(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
