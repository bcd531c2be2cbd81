package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** Before we blame the supplier: did we do our own part? */
public class CheckCooperation {

  private final CooperationChecks checks;
  private final Timeline timeline;

  public CheckCooperation(CooperationChecks checks, Timeline timeline) {
    this.checks = checks;
    this.timeline = timeline;
  }

  public Cooperation check(CaseReference reference, CooperationCheck check, String by) {
    checks.add(reference, check, by);
    timeline.add(reference, by, EntryKind.DECISION, title(check), check.explanation());
    return check.finding();
  }

  private static String title(CooperationCheck check) {
    return check.missing().isEmpty()
        ? "Eigen medewerking in orde"
        : "Eigen medewerking niet in orde: " + String.join(", ", check.missing());
  }
}
