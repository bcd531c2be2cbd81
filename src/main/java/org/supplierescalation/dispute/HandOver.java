package org.supplierescalation.dispute;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.DutchDates;

/** The case goes to a lawyer, an arbiter or an expert. */
public class HandOver {

  private final Conclude conclude;
  private final Timeline timeline;

  public HandOver(Conclude conclude, Timeline timeline) {
    this.conclude = conclude;
    this.timeline = timeline;
  }

  /**
   * @param followed we keep following it here; if not, the case ends with the hand-over
   */
  public void handOver(
      CaseReference reference,
      String to,
      LocalDate on,
      String agreements,
      boolean followed,
      String by) {
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Dossier overgedragen aan " + to + " op " + DutchDates.inWords(on),
        agreements);
    if (!followed) {
      conclude.conclude(reference, Outcome.HANDED_OVER, by, agreements);
    }
  }
}
