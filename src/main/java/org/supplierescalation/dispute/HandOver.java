package org.supplierescalation.dispute;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.DutchDates;

/** The case is in other hands. */
public class HandOver {

  private final Conclude conclude;
  private final Timeline timeline;

  public HandOver(Conclude conclude, Timeline timeline) {
    this.conclude = conclude;
    this.timeline = timeline;
  }

  public void handOver(
      CaseReference reference, String to, LocalDate on, String agreements, String by) {
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Dossier overgedragen aan " + to + " op " + DutchDates.inWords(on),
        agreements);
    conclude.conclude(reference, Outcome.HANDED_OVER, by, agreements);
  }
}
