package org.supplierescalation.dispatch;

/**
 * What a mail says behind the words that people read and approved, for this recipient alone. Only
 * the mail has it: not the log, not the timeline, not the document that goes with it.
 */
public interface MailEnding {

  /**
   * Asked at every attempt to send.
   *
   * @return lines, or empty
   */
  String of(Dispatch dispatch);
}
