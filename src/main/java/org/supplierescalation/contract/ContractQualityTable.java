package org.supplierescalation.contract;

/** The decision table that scores a contract (law.md 6f). */
public interface ContractQualityTable {

  QualityScore score(QualityFacts facts);
}
