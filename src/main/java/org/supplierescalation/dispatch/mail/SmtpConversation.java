package org.supplierescalation.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.supplierescalation.dispatch.DispatchInDoubt;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.RecipientRefused;

/**
 * One SMTP conversation that knows how far it came. Only from the final dot on may the server have
 * accepted the mail without our knowing (RFC 5321, section 4.2.5; RFC 1047).
 */
class SmtpConversation extends SMTPTransport {

  private enum Step {
    CONNECT,
    SENDER,
    RECIPIENT,
    CONTENT,
    FINAL_DOT
  }

  private static final int TOO_LARGE = 552;

  private Step step = Step.CONNECT;

  private final LetterMessage letter;
  private final String envelopeId;

  /**
   * @param envelopeId what a report on this mail names it by (RFC 3461, section 4.4)
   */
  SmtpConversation(Session session, LetterMessage letter, String envelopeId) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    this.letter = letter;
    this.envelopeId = envelopeId;
  }

  @Override
  protected void mailFrom() throws MessagingException {
    step = Step.SENDER;
    if (supportsExtension("DSN")) {
      letter.setMailExtension("ENVID=" + envelopeId);
    }
    super.mailFrom();
  }

  @Override
  protected void rcptTo() throws MessagingException {
    step = Step.RECIPIENT;
    super.rcptTo();
  }

  @Override
  protected OutputStream data() throws MessagingException {
    step = Step.CONTENT;
    return super.data();
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    step = Step.FINAL_DOT;
    super.finishData();
  }

  /** What a failure means: refused for good (returned), or one of the two unchecked (thrown). */
  RecipientRefused meaningOf(MessagingException failure) {
    int code = getLastReturnCode();
    String reply = String.valueOf(getLastServerResponse()).strip();
    boolean forGood = code >= 500 && code < 600;
    boolean forNow = code >= 400 && code < 500;
    if (forGood && (step.compareTo(Step.RECIPIENT) >= 0 || code == TOO_LARGE)) {
      return new RecipientRefused(reply);
    }
    if (step == Step.FINAL_DOT && !forNow) {
      throw new DispatchInDoubt(
          "De verbinding met de mailserver viel weg voordat die de ontvangst bevestigde.", failure);
    }
    // A 5xx before the recipient was named is about us (log-in, sender), not about this mail.
    throw new PostboxClosed(
        "De mailserver nam het bericht nu niet aan: "
            + (forNow || forGood ? reply : String.valueOf(failure.getMessage())),
        failure);
  }
}
