package org.supplierescalation.dossier;

/** In which form a dossier is taken. */
public enum DossierForm {
  ZIP("zipbestand"),
  PDF("één pdf");

  private final String dutch;

  DossierForm(String dutch) {
    this.dutch = dutch;
  }

  /** As on the timeline. */
  public String dutch() {
    return dutch;
  }
}
