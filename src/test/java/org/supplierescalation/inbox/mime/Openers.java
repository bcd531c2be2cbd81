package org.supplierescalation.inbox.mime;

import org.supplierescalation.inbox.MailOpener;

/** The real opener, for tests of what is done with opened mails. */
public final class Openers {

  private Openers() {}

  public static MailOpener real() {
    return new MimeOpener();
  }
}
