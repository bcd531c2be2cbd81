package org.supplierescalation.casefile;

/** A paused case goes on. */
public class ResumeCase {

  private final CaseFiles cases;
  private final Timeline timeline;

  public ResumeCase(CaseFiles cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  /** Resuming a case that runs changes nothing. */
  public void resume(CaseReference reference, String by, String remark) {
    EscalationCase escalation = cases.get(reference);
    if (escalation.pausedUntil() != null) {
      cases.update(escalation.paused(null));
      timeline.add(reference, by, EntryKind.DECISION, "Hervat", remark);
    }
  }
}
