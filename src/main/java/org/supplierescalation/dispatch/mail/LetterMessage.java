package org.supplierescalation.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A message that keeps the Message-ID it was given; the library would make a new one on saving. */
class LetterMessage extends SMTPMessage {

  private final String messageId;

  LetterMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
    // A report of what became of it, where the server offers one (RFC 3461), without our own text.
    setNotifyOptions(NOTIFY_SUCCESS | NOTIFY_FAILURE | NOTIFY_DELAY);
    setReturnOption(RETURN_HDRS);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
