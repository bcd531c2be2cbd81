package org.supplierescalation.contract;

/** How hard the contract's promise is; input of table {@code scope}. */
public enum NormKind {
  MEASURABLE("Een meetbare norm"),
  VAGUE("Een inspanning of een vage norm"),
  NONE("Er is niets over afgesproken");

  private final String dutch;

  NormKind(String dutch) {
    this.dutch = dutch;
  }

  /** What people read in the form. */
  public String dutch() {
    return dutch;
  }
}
