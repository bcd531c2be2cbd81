package org.supplierescalation.reminder;

/** To whom a rung of the ladder goes, by mail. In the order of the ladder. */
public enum Channel {
  WORKER("Wie de taak doet, of de groep"),
  LEAD("Leidinggevende van de groep"),
  MANAGEMENT("Directie");

  private final String dutch;

  Channel(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** Goes over the heads of who should have done the task; nobody can switch it off. */
  public boolean escalates() {
    return this != WORKER;
  }
}
