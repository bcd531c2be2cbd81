package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The exit was carried out; the contract has ended, or a dispute is left. */
public class CarryOutExit {

  private final Conclude conclude;
  private final Timeline timeline;

  public CarryOutExit(Conclude conclude, Timeline timeline) {
    this.conclude = conclude;
    this.timeline = timeline;
  }

  public void finish(CaseReference reference, ExitOutcome outcome, String report, String by) {
    if (outcome == ExitOutcome.STAY) {
      throw new Refused("De ontbinding is al verklaard. Kies “Klaar” of “Geschil”.");
    }
    timeline.add(reference, by, EntryKind.REMEDY, "Exit uitgevoerd: " + outcome.dutch(), report);
    if (outcome == ExitOutcome.DONE) {
      conclude.conclude(reference, Outcome.CONTRACT_ENDED, by, report);
    }
  }
}
