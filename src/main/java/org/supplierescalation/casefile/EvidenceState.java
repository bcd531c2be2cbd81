package org.supplierescalation.casefile;

/** Whether every breach is proven. */
public enum EvidenceState implements Word {
  COMPLETE("Compleet"),
  INCOMPLETE("Nog niet");

  private final String dutch;

  EvidenceState(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
