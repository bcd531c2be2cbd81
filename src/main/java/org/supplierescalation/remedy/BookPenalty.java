package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** Finance processes a claimed penalty. */
public class BookPenalty {

  private final Penalties penalties;
  private final Timeline timeline;

  public BookPenalty(Penalties penalties, Timeline timeline) {
    this.penalties = penalties;
    this.timeline = timeline;
  }

  public void book(CaseReference reference, String booking, String by) {
    penalties.booked(reference, booking);
    timeline.add(reference, by, EntryKind.REMEDY, "Boete verwerkt door financiën", booking);
  }
}
