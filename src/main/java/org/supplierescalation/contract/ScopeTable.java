package org.supplierescalation.contract;

/** The decision table that says whether a breach falls under the contract. */
public interface ScopeTable {

  ScopeAnswer answer(ScopeFacts facts);
}
