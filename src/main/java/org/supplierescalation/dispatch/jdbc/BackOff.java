package org.supplierescalation.dispatch.jdbc;

/**
 * How long a mail is left alone after an attempt that failed, when no engine counts for it: a copy,
 * or the archive's (RFC 5321, section 4.5.4.1: at least four days before giving up).
 */
final class BackOff {

  private static final int[] MINUTES = {1, 5, 15, 60, 240, 720, 1_440, 1_440, 1_440};

  private BackOff() {}

  /**
   * @param attempts how many failed before the one that failed now
   */
  static int minutes(int attempts) {
    return MINUTES[Math.min(attempts, MINUTES.length - 1)];
  }

  /** After so many it is given up. */
  static int mostAttempts() {
    return MINUTES.length + 1;
  }
}
