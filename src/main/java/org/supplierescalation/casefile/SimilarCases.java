package org.supplierescalation.casefile;

import java.util.List;

/** A second look before a new case starts: the same dispute should not run twice. */
public class SimilarCases {

  private final CaseFiles cases;

  public SimilarCases(CaseFiles cases) {
    this.cases = cases;
  }

  /** The open cases with this supplier, newest first. */
  public List<EscalationCase> with(String supplierName) {
    String named = supplierName.strip();
    return cases.all().stream()
        .filter(EscalationCase::isOpen)
        .filter(other -> other.supplierName().strip().equalsIgnoreCase(named))
        .toList();
  }
}
