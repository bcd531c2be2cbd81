package org.supplierescalation.casefile;

/** The decision table ranked the case by its impact on the business. */
public class RankCase {

  private final CaseFiles cases;
  private final Timeline timeline;

  public RankCase(CaseFiles cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  /**
   * @param ground what the rank is based on, in Dutch
   */
  public void rank(CaseReference reference, Priority priority, String ground) {
    cases.update(cases.get(reference).rankedAs(priority));
    timeline.add(
        reference, Timeline.SYSTEM, EntryKind.DECISION, "Prioriteit " + priority.dutch(), ground);
  }
}
