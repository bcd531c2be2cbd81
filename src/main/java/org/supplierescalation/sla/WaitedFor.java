package org.supplierescalation.sla;

/** Who had to move while an incident stood still. */
public enum WaitedFor {
  US("Wij", true),
  SUPPLIER("De leverancier", false),
  SUBCONTRACTOR("Een onderaannemer van de leverancier", false),
  OTHERS("Een ander, buiten de leverancier om", true);

  private final String dutch;
  private final boolean stopsTheClock;

  WaitedFor(String dutch, boolean stopsTheClock) {
    this.dutch = dutch;
    this.stopsTheClock = stopsTheClock;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** Whom the supplier itself brings in, it answers for (BW 6:76; Belgian BW 5.229). */
  public boolean stopsTheClock() {
    return stopsTheClock;
  }
}
