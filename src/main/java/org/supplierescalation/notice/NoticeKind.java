package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** What sort of failure the notice is about; an input of table {@code term-length} (law.md 6b). */
public enum NoticeKind implements Word {
  OUTAGE("Storing"),
  RECURRING_SLA_BREACH("Steeds opnieuw onder de afgesproken norm"),
  DEFECT("Gebrek in wat is geleverd"),
  DELIVERY("Te late of onvolledige oplevering"),
  SECURITY("Beveiliging"),
  DATA("Teruggave of herstel van gegevens"),
  DOCUMENTATION("Documentatie"),
  PAYMENT("Betaling of creditering");

  private final String dutch;

  NoticeKind(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
