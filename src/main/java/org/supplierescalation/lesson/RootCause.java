package org.supplierescalation.lesson;

import org.supplierescalation.casefile.Word;

/** Sorts of causes, with the supplier and with us: to count over cases, never to blame. */
public enum RootCause implements Word {
  SUPPLIER_KNOWLEDGE("leverancier: kennis"),
  SUPPLIER_CAPACITY("leverancier: capaciteit"),
  SUPPLIER_TECHNOLOGY("leverancier: techniek"),
  SUPPLIER_SUBCONTRACTOR("leverancier: onderaannemer"),
  OWN_ASSIGNMENT("wij: opdracht"),
  OWN_COOPERATION("wij: medewerking"),
  OWN_CONTRACT("wij: contract"),
  OWN_DECISION("wij: besluit");

  private final String dutch;

  RootCause(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
