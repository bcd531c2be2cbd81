package org.supplierescalation.inbox;

/** Opens a mail as it came in (RFC 5322, MIME), however badly it was written. */
public interface MailOpener {

  /**
   * Never refuses: of what cannot be read, the fields are empty and {@link OpenedMail#leftOut} says
   * so.
   */
  OpenedMail open(byte[] original);
}
