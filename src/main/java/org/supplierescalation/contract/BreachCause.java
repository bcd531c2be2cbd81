package org.supplierescalation.contract;

/** Where the breach comes from; input of table {@code scope}. */
public enum BreachCause {
  SUPPLIER("De leverancier, door een fout of een wijziging"),
  CUSTOMER("Wij zelf"),
  THIRD_MANAGED("Een derde die voor de leverancier werkt"),
  THIRD_OTHER("Een derde buiten de leverancier om"),
  UNKNOWN("Dat weten wij nog niet");

  private final String dutch;

  BreachCause(String dutch) {
    this.dutch = dutch;
  }

  /** What people read in the form. */
  public String dutch() {
    return dutch;
  }
}
