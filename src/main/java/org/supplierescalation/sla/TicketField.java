package org.supplierescalation.sla;

/** What a column of a ticket export can mean. */
public enum TicketField {
  NUMBER("Meldingsnummer", true),
  OPENED("Gemeld op", true),
  PRIORITY("Prioriteit volgens de leverancier", true),
  SUMMARY("Korte omschrijving", false),
  SERVICE("Dienst", false),
  IMPACT("Prioriteit naar gevolg voor het werk", false),
  RESPONDED("Eerste inhoudelijke reactie", false),
  RESTORED("Hersteld op", false),
  UPDATED("Tussenbericht", false),
  USERS("Aantal getroffen gebruikers", false),
  PAUSED_FROM("Stilgelegd van", false),
  PAUSED_UNTIL("Stilgelegd tot", false),
  WAITED_FOR("Er werd gewacht op", false),
  PAUSE_REASON("Reden van het wachten", false);

  private final String dutch;
  private final boolean needed;

  TicketField(String dutch, boolean needed) {
    this.dutch = dutch;
    this.needed = needed;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  public boolean isNeeded() {
    return needed;
  }

  /** Holds a moment: a day and a time. */
  public boolean isMoment() {
    return switch (this) {
      case OPENED, RESPONDED, RESTORED, UPDATED, PAUSED_FROM, PAUSED_UNTIL -> true;
      default -> false;
    };
  }
}
