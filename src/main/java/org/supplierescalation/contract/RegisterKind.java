package org.supplierescalation.contract;

/** Which register. */
public enum RegisterKind {
  SUPPLIER("Leverancier", "Deze leverancier"),
  CONTRACT("Contract", "Dit contract");

  private final String dutch;
  private final String thisOne;

  RegisterKind(String dutch, String thisOne) {
    this.dutch = dutch;
    this.thisOne = thisOne;
  }

  /** One entry, on screen. */
  public String dutch() {
    return dutch;
  }

  /** At the beginning of a sentence. */
  public String thisOne() {
    return thisOne;
  }
}
