package org.supplierescalation.contract;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/**
 * What was read in the contract, and what table {@code scope} made of it. Nothing is overwritten.
 */
public interface ScopeChecks {

  void add(CaseReference reference, ScopeFacts facts, String by);

  /** What was read last. */
  Optional<ScopeFacts> facts(CaseReference reference);

  void add(CaseReference reference, ScopeAnswer answer);

  /** What the table answered last. */
  Optional<ScopeAnswer> answer(CaseReference reference);
}
