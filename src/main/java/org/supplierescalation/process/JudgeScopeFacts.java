package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ScopeAnswer;
import org.supplierescalation.contract.ScopeChecks;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.contract.ScopeFinding;

/** What table {@code scope} said, for the lawyer who decides. */
@Component
class JudgeScopeFacts implements Facts {

  private final ScopeChecks checks;

  JudgeScopeFacts(ScopeChecks checks) {
    this.checks = checks;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_JudgeScope");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    ScopeAnswer said = checks.answer(reference).orElseThrow();
    return Map.of(
        "tableAnswer", said.result().dutch(),
        "tableGround", said.ground(),
        "tableInputs", checks.facts(reference).map(ScopeFacts::inWords).orElse(""));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return checks
        .answer(reference)
        .filter(said -> said.finding() != ScopeFinding.UNDECIDED)
        .<Map<String, Object>>map(said -> Map.of("judgedScope", said.finding().name()))
        .orElse(Map.of());
  }
}
