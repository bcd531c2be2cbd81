package org.supplierescalation.post;

import org.supplierescalation.casefile.Word;

/** What a paper of the carrier shows. */
public enum ProofKind implements Word {
  POSTING("Bewijs van verzending"),
  DELIVERY("Bewijs van aflevering of poging");

  private final String dutch;

  ProofKind(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
