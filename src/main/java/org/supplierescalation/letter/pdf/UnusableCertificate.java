package org.supplierescalation.letter.pdf;

/** A certificate was configured, and letters cannot be sealed with it. */
class UnusableCertificate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String advice;

  /** Both in Dutch: what is wrong, and what an administrator does about it. */
  UnusableCertificate(String found, String advice) {
    super(found);
    this.advice = advice;
  }

  String found() {
    return String.valueOf(getMessage());
  }

  String advice() {
    return advice;
  }
}
