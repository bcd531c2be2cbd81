package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** What somebody does with the damages ledger. */
public enum DamageStep implements Word {
  ADD("Post toevoegen"),
  CORRECT("Post corrigeren"),
  CLAIM("Claim opstellen"),
  WITHDRAW("Geen claim");

  private final String dutch;

  DamageStep(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
