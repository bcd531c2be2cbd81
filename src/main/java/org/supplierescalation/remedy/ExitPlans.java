package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The exit plans on file; the newest counts. */
public interface ExitPlans {

  void add(ExitPlan plan);

  /** The board approved the newest plan of this case. */
  void approved(CaseReference reference, String by);

  Optional<ExitPlan> latest(CaseReference reference);
}
