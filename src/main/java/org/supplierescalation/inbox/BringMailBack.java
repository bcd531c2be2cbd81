package org.supplierescalation.inbox;

import org.supplierescalation.casefile.Refused;

/** A mail that was put away waits for a case again. */
public class BringMailBack {

  private final IncomingMails mails;
  private final PenActs acts;

  public BringMailBack(IncomingMails mails, PenActs acts) {
    this.mails = mails;
    this.acts = acts;
  }

  public void bringBack(long id, String by) {
    if (!mails.lock(id, MailStatus.DISMISSED)) {
      throw new Refused(AssignMail.SOMEBODY_ELSE);
    }
    mails.move(id, MailStatus.PEN);
    acts.add(id, PenActs.Act.BROUGHT_BACK, by, "");
  }
}
