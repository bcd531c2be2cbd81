package org.supplierescalation.letter;

import org.supplierescalation.casefile.Word;

/** How an item of the checklist stands in a letter. */
public enum ItemStand implements Word {
  PRESENT("In orde"),
  MISSING("Ontbreekt"),
  /** In a text that a lawyer rewrote, and confirmed there by that lawyer. */
  CONFIRMED("Bevestigd door de jurist"),
  /** In a text that a lawyer rewrote: a machine cannot tell any more. */
  UNREAD("Zelf na te lezen");

  private final String dutch;

  ItemStand(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
