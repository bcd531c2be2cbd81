package org.supplierescalation.letter;

import org.supplierescalation.casefile.Word;

/** What the authorised person does with a letter. */
public enum Signature implements Word {
  SIGNED("Ondertekend"),
  SENT_BACK("Teruggestuurd");

  private final String dutch;

  Signature(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
