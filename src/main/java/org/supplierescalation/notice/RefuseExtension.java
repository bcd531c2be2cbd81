package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.DutchDates;

/** The supplier asked for more time: no, with a reason. Yes is {@link GrantExtension}. */
public class RefuseExtension {

  private final Terms terms;
  private final Timeline timeline;

  public RefuseExtension(Terms terms, Timeline timeline) {
    this.terms = terms;
    this.timeline = timeline;
  }

  public void refuse(CaseReference reference, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u geen uitstel geeft.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Geen uitstel: de termijn blijft lopen tot en met "
            + DutchDates.inWords(terms.get(reference).lastDay()),
        reason);
  }
}
