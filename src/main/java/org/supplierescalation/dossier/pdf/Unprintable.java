package org.supplierescalation.dossier.pdf;

/** An exhibit cannot stand in the bundle; the message says why, in Dutch. */
final class Unprintable extends Exception {

  private static final long serialVersionUID = 1L;

  Unprintable(String message) {
    super(message);
  }
}
