package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.term.DutchDates;

/** Until when a paused case rests. */
@Component
class ResumeCaseFacts implements Facts {

  private final CaseFiles cases;

  ResumeCaseFacts(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ResumeCase");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Optional<LocalDate> until = cases.find(reference).map(EscalationCase::pausedUntil);
    return Map.of("pausedUntilDay", until.map(DutchDates::inWords).orElse(""));
  }
}
