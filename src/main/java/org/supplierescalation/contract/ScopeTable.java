package org.supplierescalation.contract;

import org.supplierescalation.term.Law;

/** The decision table that says whether a breach falls under the contract (law.md 6e). */
public interface ScopeTable {

  /** What the table answers; {@link ScopeAnswer#noRule} when no rule fits. */
  ScopeAnswer answer(Law law, ScopeFacts facts);
}
