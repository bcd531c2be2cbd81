package org.supplierescalation.remedy;

/** Whose consent a remedy needs that changes or ends the contract (law.md 1.1, guard G1). */
public enum ConsentOf {
  JURIST,
  BOARD
}
