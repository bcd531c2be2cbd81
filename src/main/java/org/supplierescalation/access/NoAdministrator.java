package org.supplierescalation.access;

/** The program cannot start because nobody could administer it. The message says what to do. */
final class NoAdministrator extends RuntimeException {

  NoAdministrator(String message) {
    super(message);
  }
}
