package org.supplierescalation.evidence;

/** Lets an office document in, or refuses it and says what to do. */
public interface OfficeGate {

  /**
   * Refuses macros, whatever is fetched from outside when the document opens, document type
   * declarations (by which XML swells or reads other files), locked parts, and containers that
   * unpack to more than they should.
   *
   * @return what the document is by its own account
   */
  FileType check(String name, byte[] container);
}
