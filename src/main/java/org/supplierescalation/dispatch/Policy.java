package org.supplierescalation.dispatch;

/** What weighs heavier when nobody knows whether something was sent: twice, or not at all. */
public enum Policy {
  /** At most once. In doubt a person looks first. */
  FORMAL,
  /**
   * A person read it before it went. At least once, with the same Message-ID, so that a mail
   * program shows it once.
   */
  ORDINARY,
  /** The program sends it by itself, and says so. At least once, with the same Message-ID. */
  REMINDER
}
