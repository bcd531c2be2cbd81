package org.supplierescalation.contract;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** How contracts scored in their cases. Nothing is overwritten. */
public interface QualityScores {

  void add(CaseReference reference, QualityScore score, String by);

  /** The last score. */
  Optional<QualityScore> latest(CaseReference reference);

  /** The last score of any case under this contract. */
  Optional<QualityScore> latestUnder(String contract);
}
