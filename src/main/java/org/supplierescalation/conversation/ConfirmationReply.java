package org.supplierescalation.conversation;

import org.supplierescalation.casefile.Word;

/** What the supplier said of our written confirmation. */
public enum ConfirmationReply implements Word {
  CONFIRMED("Bevestigd"),
  CORRECTED("Gecorrigeerd"),
  /** Silence, which is not consent. */
  NO_ANSWER("Geen antwoord");

  private final String dutch;

  ConfirmationReply(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
