package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ScopeAnswer;
import org.supplierescalation.contract.ScopeChecks;

/** Why table {@code scope} did not say that the breach falls under the contract. */
@Component
class ScopeAnswerFacts implements Facts {

  private final ScopeChecks checks;

  ScopeAnswerFacts(ScopeChecks checks) {
    this.checks = checks;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ConfirmOutOfScope", "UserTask_ClarifyBreach");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of("scopeGround", checks.answer(reference).map(ScopeAnswer::ground).orElse(""));
  }
}
