package org.supplierescalation.dispatch;

import java.time.Instant;
import org.supplierescalation.casefile.CaseReference;

/**
 * What a mail server or mail program said of a mail of ours.
 *
 * @param mail line of the inbox in which it said so
 * @param letterKey which letter, such as {@code DEFAULT_NOTICE-1}; empty when it does not say
 * @param recipient address it is about; empty when it does not say
 * @param code enhanced status code (RFC 3463) such as 5.1.1, or empty
 * @param words of the server, cut where they get long
 */
public record MailReport(
    long mail,
    CaseReference reference,
    String letterKey,
    String recipient,
    Reported reported,
    String code,
    String words,
    Instant reportedAt) {

  /** What became of the mail. */
  public enum Reported {
    /** It never reached the mailbox (RFC 3464, action failed). */
    BOUNCED,
    /** The server goes on trying. */
    DELAYED,
    /** The server of the recipient took it: weaker than any proof of receipt. */
    DELIVERED,
    /** A mail program says that it was opened (RFC 8098): at most grade C. */
    READ
  }

  /** Whether this says that this mail did not arrive. */
  boolean bounced(Dispatch dispatch) {
    return reported == Reported.BOUNCED
        && letterKey.equals(dispatch.mail().letterKey())
        && recipient.equalsIgnoreCase(dispatch.mail().recipient());
  }
}
