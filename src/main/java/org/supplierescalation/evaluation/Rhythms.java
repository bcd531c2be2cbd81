package org.supplierescalation.evaluation;

/** The rhythm of each contract. */
public interface Rhythms {

  /** {@link Rhythm#QUARTERLY} as long as nothing else was written down. */
  Rhythm of(String contract);

  void put(String contract, Rhythm rhythm, String by);
}
