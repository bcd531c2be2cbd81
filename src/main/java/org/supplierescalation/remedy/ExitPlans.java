package org.supplierescalation.remedy;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The exit plans on file; the newest counts. */
public interface ExitPlans {

  void add(ExitPlan plan);

  /** The board approved the newest plan of this case. */
  void approved(CaseReference reference, String by, String reason);

  /** The items of the newest plan stand like this now. */
  void progressed(CaseReference reference, List<ExitItem> items, int readiness);

  Optional<ExitPlan> latest(CaseReference reference);

  /** The plan that the process made sure is there. */
  default ExitPlan newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no exit plan"));
  }
}
