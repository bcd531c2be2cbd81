package org.supplierescalation.dispute;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Timeline;

/** Checks whether the settlement is kept. */
public class CheckSettlement {

  private final Conclude conclude;
  private final Timeline timeline;

  public CheckSettlement(Conclude conclude, Timeline timeline) {
    this.conclude = conclude;
    this.timeline = timeline;
  }

  public void check(CaseReference reference, SettlementKept kept, String evidence, String by) {
    timeline.add(reference, by, EntryKind.EVIDENCE, "Schikking: " + kept.dutch(), evidence);
    if (kept == SettlementKept.KEPT) {
      conclude.conclude(reference, Outcome.SETTLED, by, evidence);
    }
  }
}
