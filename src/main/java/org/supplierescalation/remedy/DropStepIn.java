package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Nobody else will do the work after all. */
public class DropStepIn {

  private final Timeline timeline;

  public DropStepIn(Timeline timeline) {
    this.timeline = timeline;
  }

  public void drop(CaseReference reference, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul bij “Waarom niet?” in waarom er geen derde komt.");
    }
    timeline.add(reference, by, EntryKind.DECISION, "Geen derde ingeschakeld", reason);
  }
}
