package org.supplierescalation.casefile;

/** Says how a case is going to end. It is closed when its lessons are recorded. */
public class Conclude {

  private final CaseFiles cases;
  private final Timeline timeline;

  public Conclude(CaseFiles cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  public void conclude(CaseReference reference, Outcome outcome, String by, String why) {
    cases.update(cases.get(reference).concluded(outcome));
    timeline.add(reference, by, EntryKind.DECISION, "Uitkomst: " + outcome.dutch(), why);
  }
}
