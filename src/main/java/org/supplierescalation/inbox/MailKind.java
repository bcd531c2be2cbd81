package org.supplierescalation.inbox;

/** What an incoming mail is. */
public enum MailKind {
  ANSWER("Antwoord", true),
  BOUNCE("Niet afgeleverd", false),
  DELAYED("Afleveren duurt langer", false),
  DELIVERED("Afgeleverd, zegt de mailserver", false),
  READ_RECEIPT("Leesbevestiging", false),
  ABSENCE("Afwezigheidsbericht", false),
  CALENDAR("Antwoord op een uitnodiging", false),
  AUTOMATIC("Automatisch bericht", false);

  private final String dutch;
  private final boolean byAPerson;

  MailKind(String dutch, boolean byAPerson) {
    this.dutch = dutch;
    this.byAPerson = byAPerson;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** Only what a person wrote can move a case. */
  public boolean isByAPerson() {
    return byAPerson;
  }
}
