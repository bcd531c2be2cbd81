package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** Finance adjusts the monthly payments to the new fee. */
public class AdjustPayments {

  private final PartialDissolutions partials;
  private final Timeline timeline;

  public AdjustPayments(PartialDissolutions partials, Timeline timeline) {
    this.partials = partials;
    this.timeline = timeline;
  }

  public void adjust(CaseReference reference, String booking, String by) {
    PartialDissolution partial =
        partials
            .latest(reference)
            .orElseThrow(() -> new IllegalStateException(reference + " has no new fee"));
    partials.adjusted(reference, booking);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Betalingen aangepast: %s per maand vanaf %s"
            .formatted(Euro.text(partial.newFee()), DutchDates.inWords(partial.from())),
        booking);
  }
}
