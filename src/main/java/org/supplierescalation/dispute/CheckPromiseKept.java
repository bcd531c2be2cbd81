package org.supplierescalation.dispute;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Somebody looks whether a promise of the settlement was kept. */
public class CheckPromiseKept {

  private final Settlements settlements;
  private final Conclude conclude;
  private final Timeline timeline;

  public CheckPromiseKept(Settlements settlements, Conclude conclude, Timeline timeline) {
    this.settlements = settlements;
    this.conclude = conclude;
    this.timeline = timeline;
  }

  public void check(
      CaseReference reference, String promiseId, SettlementKept kept, String evidence, String by) {
    if (kept == SettlementKept.OPEN) {
      throw new Refused("Kies bij “Is de toezegging nagekomen?” of zij is nagekomen of niet.");
    }
    Promise promise =
        settlements.newest(reference).open().stream()
            .filter(open -> String.valueOf(open.id()).equals(promiseId))
            .findFirst()
            .orElseThrow(
                () -> new Refused("Kies bij “Welke toezegging?” een toezegging die nog loopt."));
    settlements.checked(promise.id(), kept, evidence, by);
    timeline.add(
        reference,
        by,
        EntryKind.EVIDENCE,
        "Toezegging uit de schikking: " + kept.dutch(),
        promise.inWords() + "\n" + evidence);
    if (settlements.newest(reference).state() == SettlementKept.KEPT) {
      conclude.conclude(reference, Outcome.SETTLED, by, "Alle toezeggingen zijn nagekomen.");
    }
  }
}
