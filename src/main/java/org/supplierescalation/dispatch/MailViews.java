package org.supplierescalation.dispatch;

/** Shows a mail as it will be sent, read from the very message that would leave. */
public interface MailViews {

  MailView of(Mail mail);
}
