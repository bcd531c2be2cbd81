package org.supplierescalation.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open cases with one supplier, found without reading all cases. */
public interface OpenCasesOfSupplier {

  /**
   * Newest first. The same supplier by its name, as it was written or as the register knows it, or
   * by its contract.
   *
   * @param contractNumber any contract of the supplier, or null when none is known
   */
  List<Candidate> of(String supplierName, @Nullable String contractNumber);

  /**
   * A case and what was agreed and not done, by its breaches.
   *
   * @param commitments may be empty texts
   */
  record Candidate(EscalationCase escalation, List<String> commitments) {}
}
