package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** Somebody looked at what is due of the exit plan. */
public class AnswerExitReminder {

  private final Timeline timeline;

  public AnswerExitReminder(Timeline timeline) {
    this.timeline = timeline;
  }

  public void answer(CaseReference reference, String said, String by) {
    timeline.add(reference, by, EntryKind.REMINDER, "Exitplan nagegaan", said);
  }
}
