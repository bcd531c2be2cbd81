package org.supplierescalation.contract;

/** Reads a score back: which inputs of table {@code contract-quality} gave its grounds. */
public interface QualityGrounds {

  /**
   * What was wrong with the contract. A ground that the table no longer gives is passed over; of
   * vague phrases only is known whether there were any (then 1).
   */
  QualityFacts factsOf(QualityScore score);
}
