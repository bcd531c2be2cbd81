package org.supplierescalation.remedy;

/** How far one item of an exit plan is. */
public enum ExitState {
  TODO("Te doen"),
  DONE("Klaar"),
  NOT_NEEDED("Niet nodig");

  private final String dutch;

  ExitState(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
