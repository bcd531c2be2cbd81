package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.Letter;

/** Sends a mail while whoever wrote it waits, and tells him plainly when it could not go. */
public class SendNow {

  private final SendOnce sendOnce;

  public SendNow(SendOnce sendOnce) {
    this.sendOnce = sendOnce;
  }

  /** A mail without a document that a person read before it went. */
  public void send(Letter mail) {
    try {
      if (sendOnce.send(
              new Mail(
                  mail.reference(),
                  mail.key(),
                  mail.recipient(),
                  mail.subject(),
                  mail.body(),
                  null,
                  Policy.ORDINARY))
          == DispatchOutcome.REFUSED) {
        throw new Refused(
            "Het e-mailadres van de leverancier weigert de e-mail. Kijk het adres na.");
      }
    } catch (PostboxClosed | DispatchInDoubt later) {
      throw new Refused("De e-mail kon nu niet weg. Probeer het over een paar minuten opnieuw.");
    }
  }
}
