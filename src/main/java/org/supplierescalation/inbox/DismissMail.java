package org.supplierescalation.inbox;

import org.supplierescalation.casefile.Refused;

/** A person says that a mail in the holding pen belongs to no case. It stays, and can come back. */
public class DismissMail {

  private final IncomingMails mails;
  private final PenActs acts;

  public DismissMail(IncomingMails mails, PenActs acts) {
    this.mails = mails;
    this.acts = acts;
  }

  public void dismiss(long id, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom deze mail bij geen dossier hoort.");
    }
    if (!mails.lock(id, MailStatus.PEN)) {
      throw new Refused(AssignMail.SOMEBODY_ELSE);
    }
    mails.move(id, MailStatus.DISMISSED);
    acts.add(id, PenActs.Act.DISMISSED, by, reason);
  }
}
