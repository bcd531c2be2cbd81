package org.supplierescalation.evidence;

/** Reads a mail that was saved as a file (RFC 5322, MIME). */
public interface MailReader {

  /** Messages inside messages; the outer one counts. */
  int DEEPEST = 5;

  int MOST_ATTACHMENTS = 100;

  /** Refuses what has no sender, date or subject, and what is nested or filled beyond reason. */
  ReadableMail read(byte[] mail);

  /**
   * @param number of the attachment in {@link ReadableMail#attachments()}
   */
  byte[] attachment(byte[] mail, int number);
}
