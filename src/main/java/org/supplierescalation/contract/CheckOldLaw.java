package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** A lawyer says what the old Belgian law changes for this case. */
public class CheckOldLaw {

  private final OldLawChecks checks;
  private final Timeline timeline;

  public CheckOldLaw(OldLawChecks checks, Timeline timeline) {
    this.checks = checks;
    this.timeline = timeline;
  }

  public void check(CaseReference reference, String finding, String by) {
    checks.add(reference, finding, by);
    timeline.add(reference, by, EntryKind.DECISION, "Oud Belgisch recht getoetst", finding);
  }
}
