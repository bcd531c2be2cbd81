package org.supplierescalation.dispatch;

import java.util.List;
import org.supplierescalation.letter.Letter;

/** The mail with which a letter goes out. */
public final class MailOfLetter {

  private MailOfLetter() {}

  public static Mail of(Letter letter, List<String> copies) {
    Mail mail =
        new Mail(
            letter.reference(),
            letter.key(),
            letter.recipient(),
            letter.subject(),
            letter.body(),
            letter.document(),
            letter.kind().formal() ? Policy.FORMAL : Policy.ORDINARY);
    return mail.with(mail.head().copiedTo(copies));
  }
}
