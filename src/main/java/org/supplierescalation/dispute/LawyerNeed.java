package org.supplierescalation.dispute;

/** Whether a route can do without a lawyer. */
public enum LawyerNeed {
  REQUIRED("verplicht"),
  ADVISED("aan te raden"),
  NOT_NEEDED("niet verplicht");

  private final String dutch;

  LawyerNeed(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
