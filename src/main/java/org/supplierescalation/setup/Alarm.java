package org.supplierescalation.setup;

/** Calls for a person when the program cannot go on by itself. */
public interface Alarm {

  /**
   * Never fails: an alarm that cannot be raised is in the log, and what it is about is on the page
   * of the setup check.
   *
   * @param subject one Dutch line
   * @param text what happened and what to do, in Dutch
   */
  void raise(String subject, String text);
}
