package org.supplierescalation.dossier;

/** For whom a dossier is taken: decides what is in it. */
public enum Audience {
  /** Our own lawyer: everything, also internal notes, drafts and the gaps. */
  LAWYER("Alles, voor de eigen jurist of advocaat", "met alle originelen"),
  /**
   * Anybody else: the redacted copy where there is one, no internal notes, no drafts, no gaps; the
   * numbers of the exhibits stay the same.
   */
  OTHERS("Om te delen met anderen", "met gelakte kopieën");

  private final String dutch;
  private final String inShort;

  Audience(String dutch, String inShort) {
    this.dutch = dutch;
    this.inShort = inShort;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** As on the timeline. */
  public String inShort() {
    return inShort;
  }
}
