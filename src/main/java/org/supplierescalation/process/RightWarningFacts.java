package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.RightDate;
import org.supplierescalation.dispute.RightWarning;
import org.supplierescalation.dispute.RightWarnings;
import org.supplierescalation.term.DutchDates;

/** Which right may be lost, when and why, and what to do about it. */
@Component
class RightWarningFacts implements Facts {

  private final RightWarnings warnings;

  RightWarningFacts(RightWarnings warnings) {
    this.warnings = warnings;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_GuardRight");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    // The task is made right after its warning; later ones have tasks of their own.
    RightWarning warning = warnings.newest(reference).orElseThrow();
    RightDate date = warning.date();
    return Map.of(
        "rightWarning", warning.id(),
        "rightName", date.right().dutch(),
        "rightDay", DutchDates.inWords(date.lastDay()),
        "rightWhy", date.why(),
        "rightGround", date.ground(),
        "rightToDo", date.whatToDo());
  }
}
