package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;

/** How the case ended, for who writes down what was learned. */
@Component
class LessonFormFacts implements Facts {

  private final CaseFiles cases;

  LessonFormFacts(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_RecordLessons");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Outcome outcome = cases.get(reference).outcome();
    return Map.of("caseOutcome", outcome == null ? Outcome.CURED.dutch() : outcome.dutch());
  }
}
