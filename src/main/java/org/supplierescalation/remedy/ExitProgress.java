package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;

/** How far the carrying out of an exit plan is. */
public enum ExitProgress implements Word {
  BUSY("Nog bezig"),
  DONE("Klaar"),
  DISPUTE("Geschil");

  private final String dutch;

  ExitProgress(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
