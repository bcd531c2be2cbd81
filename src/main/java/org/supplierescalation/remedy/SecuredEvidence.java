package org.supplierescalation.remedy;

/** What must be kept of the supplier's work before somebody else touches it. */
public enum SecuredEvidence {
  LOGS("logbestanden"),
  SCREENS("schermafdrukken"),
  CONFIGURATION("configuratie"),
  DATA("kopie van de gegevens");

  private final String dutch;

  SecuredEvidence(String dutch) {
    this.dutch = dutch;
  }

  public String dutch() {
    return dutch;
  }
}
