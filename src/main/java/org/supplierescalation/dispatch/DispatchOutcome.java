package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.Word;

/** What became of a mail. */
public enum DispatchOutcome implements Word {
  /** The receiving server took it over. */
  SENT("Verzonden"),
  /** Perhaps sent: a person looks. */
  UNCERTAIN("Onzeker"),
  /** Refused for good: another address is needed. */
  REFUSED("Geweigerd");

  private final String dutch;

  DispatchOutcome(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
