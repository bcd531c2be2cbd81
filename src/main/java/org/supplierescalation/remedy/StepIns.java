package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The plans to step in; the newest counts. */
public interface StepIns {

  void add(StepIn stepIn);

  Optional<StepIn> latest(CaseReference reference);

  /** The lawyer agrees; the reason is for fewer than two quotes. */
  void reviewed(CaseReference reference, String quoteReason, String by);

  void approved(CaseReference reference, String by);

  default StepIn planned(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no plan to step in"));
  }
}
