package org.supplierescalation.inbox;

/** Where an incoming mail stands. */
public enum MailStatus {
  /** Safe; nobody looked yet to which case it belongs. */
  KEPT("Bewaard"),
  /** On file in a case. */
  MATCHED("In het dossier"),
  /** Waits for a person. */
  PEN("Wacht op een dossier"),
  /** A person said that it belongs to no case. */
  DISMISSED("Weggelegd"),
  /** Too large; only its head is here, the mail itself is in the mailbox. */
  REFUSED("Te groot");

  private final String dutch;

  MailStatus(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
