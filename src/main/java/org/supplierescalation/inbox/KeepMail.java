package org.supplierescalation.inbox;

import java.util.Optional;
import org.supplierescalation.letter.SafeText;

/** Makes an incoming mail safe, before anybody decides what it means. Twice is harmless. */
public class KeepMail {

  private static final int LONGEST_ID = 400;
  private static final int LONGEST_ADDRESS = 320;
  private static final int LONGEST_SUBJECT = 500;

  private final IncomingMails mails;
  private final MailOpener opener;
  private final long largest;

  /**
   * @param largest in bytes; of what is larger only the head is kept
   */
  public KeepMail(IncomingMails mails, MailOpener opener, long largest) {
    this.mails = mails;
    this.opener = opener;
    this.largest = largest;
  }

  /** The number of the new line; empty when the mail was kept before. */
  public Optional<Long> keep(FoundMail found) {
    IncomingMail mail = opener.open(found.original()).mail();
    return mails.keep(
        new NewMail(
            MailKey.of(mail, found),
            messageId(mail),
            found.receivedAt(),
            cut(mail.from(), LONGEST_ADDRESS),
            cut(mail.subject(), LONGEST_SUBJECT),
            RecogniseKind.of(mail),
            found.size() > largest ? MailStatus.REFUSED : MailStatus.KEPT,
            found.original()));
  }

  /** In bytes. */
  public long largest() {
    return largest;
  }

  static String messageId(IncomingMail mail) {
    return cut(mail.messageId(), LONGEST_ID);
  }

  private static String cut(String text, int longest) {
    String line = SafeText.lines(text).replace('\n', ' ').strip();
    return line.length() <= longest ? line : line.substring(0, longest);
  }
}
