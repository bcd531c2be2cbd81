package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** On what ground the contract ends, or that it does not. */
public enum EndingGround implements Word {
  DISSOLUTION("Ontbinding"),
  TERMINATION("Opzegging"),
  STAY("Niet beëindigen");

  private final String dutch;

  EndingGround(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** The remedy that has to be agreed to. */
  public Remedy remedy() {
    return switch (this) {
      case DISSOLUTION -> Remedy.DISSOLUTION;
      case TERMINATION -> Remedy.TERMINATION;
      case STAY -> throw new IllegalStateException("nothing to agree to when we stay");
    };
  }
}
