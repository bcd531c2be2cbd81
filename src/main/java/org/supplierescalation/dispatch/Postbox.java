package org.supplierescalation.dispatch;

/** Where mail goes in. */
public interface Postbox {

  /**
   * Sends, and gives the receiving server's reply.
   *
   * @param again an earlier attempt may have arrived: the mail says that it is a repetition
   * @throws RecipientRefused when trying again cannot help
   * @throws PostboxClosed when it was certainly not accepted
   * @throws DispatchInDoubt when it was perhaps accepted
   */
  String send(Dispatch dispatch, boolean again) throws RecipientRefused;
}
