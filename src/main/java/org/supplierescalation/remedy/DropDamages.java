package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** No damages are claimed after all; the ledger stays. */
public class DropDamages {

  private final Timeline timeline;

  public DropDamages(Timeline timeline) {
    this.timeline = timeline;
  }

  public void drop(CaseReference reference, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul bij “Waarom?” in waarom er geen claim komt.");
    }
    timeline.add(reference, by, EntryKind.DECISION, "Geen schadeclaim", reason);
  }
}
