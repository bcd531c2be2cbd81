package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** A lawyer judges what decides about default. */
public class AssessDefault {

  private final DefaultAssessments assessments;
  private final Timeline timeline;

  public AssessDefault(DefaultAssessments assessments, Timeline timeline) {
    this.assessments = assessments;
    this.timeline = timeline;
  }

  public void assess(CaseReference reference, DefaultFacts facts, String by) {
    assessments.add(reference, facts, by);
    timeline.add(reference, by, EntryKind.NOTE, "Vragen over verzuim beantwoord", facts.inWords());
  }
}
