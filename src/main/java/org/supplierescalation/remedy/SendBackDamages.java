package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** A lawyer sends the damages ledger back to who keeps it. */
public class SendBackDamages {

  private final Timeline timeline;

  public SendBackDamages(Timeline timeline) {
    this.timeline = timeline;
  }

  public void sendBack(CaseReference reference, String remark, String by) {
    if (remark.isBlank()) {
      throw new Refused("Vul bij “Toelichting” in wat er aan de schadestaat moet veranderen.");
    }
    timeline.add(reference, by, EntryKind.DECISION, "Schadestaat teruggestuurd", remark);
  }
}
