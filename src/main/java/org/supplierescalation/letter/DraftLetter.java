package org.supplierescalation.letter;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** A formal letter is prepared, or it is decided not to send one. */
public class DraftLetter {

  private final LetterDrafts drafts;
  private final Timeline timeline;

  public DraftLetter(LetterDrafts drafts, Timeline timeline) {
    this.drafts = drafts;
    this.timeline = timeline;
  }

  /** What was drafted stands on the timeline as soon as it is set in type. */
  public void submit(LetterDraft draft) {
    drafts.add(draft);
  }

  public void withdraw(CaseReference reference, LetterKind kind, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u de brief niet verstuurt.");
    }
    timeline.add(
        reference, by, EntryKind.DECISION, "Brief niet verstuurd: " + kind.dutch(), reason);
  }
}
