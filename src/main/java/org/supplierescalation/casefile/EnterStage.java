package org.supplierescalation.casefile;

/** The case enters a step of the ladder. */
public class EnterStage {

  private final CaseFiles cases;
  private final Timeline timeline;

  public EnterStage(CaseFiles cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  public void enter(CaseReference reference, Stage stage) {
    cases.update(cases.get(reference).in(stage));
    timeline.add(reference, Timeline.SYSTEM, EntryKind.STAGE, "Fase: " + stage.dutch(), "");
  }
}
