package org.supplierescalation.casefile;

/**
 * What was asked cannot be done, and the person who asked can mend it. The message is Dutch, is
 * shown as it stands, and says what to do.
 */
public final class Refused extends RuntimeException {

  public Refused(String message) {
    super(message);
  }
}
