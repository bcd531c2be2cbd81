package org.supplierescalation.evidence;

/** Lets a PDF in, or refuses it and says what to do. */
public interface PdfGate {

  /** Refuses what is damaged or locked with a password: nobody could read it later. */
  void check(String name, byte[] pdf);
}
