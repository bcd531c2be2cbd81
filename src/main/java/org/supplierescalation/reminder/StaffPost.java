package org.supplierescalation.reminder;

import org.supplierescalation.dispatch.RecipientRefused;

/** Carries mail to our own people. It belongs to no case file, so it is no dispatch. */
public interface StaffPost {

  /**
   * @throws RecipientRefused for good
   * @throws org.supplierescalation.dispatch.PostboxClosed not now; also when it may have arrived:
   *     offer it again, it keeps its Message-ID
   */
  void send(StaffMail mail) throws RecipientRefused;
}
