package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Timeline;

/** What the remedies brought about, and where the case goes next. */
public class AssessEffect {

  private final Conclude conclude;
  private final Timeline timeline;

  public AssessEffect(Conclude conclude, Timeline timeline) {
    this.conclude = conclude;
    this.timeline = timeline;
  }

  public void assess(CaseReference reference, SanctionsOutcome outcome, String effect, String by) {
    timeline.add(
        reference, by, EntryKind.DECISION, "Effect van de maatregelen: " + outcome.dutch(), effect);
    if (outcome == SanctionsOutcome.DONE) {
      conclude.conclude(reference, Outcome.SANCTIONED, by, effect);
    }
  }
}
