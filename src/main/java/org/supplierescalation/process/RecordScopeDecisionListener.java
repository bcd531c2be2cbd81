package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.ScopeDecision;
import org.supplierescalation.contract.SettleOutOfScope;

/** Form {@code confirm-out-of-scope}. */
@Component("recordScopeDecision")
class RecordScopeDecisionListener implements TaskListener {

  private final SettleOutOfScope settleOutOfScope;

  RecordScopeDecisionListener(SettleOutOfScope settleOutOfScope) {
    this.settleOutOfScope = settleOutOfScope;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    ScopeDecision decision = form.word(Variables.SCOPE_DECISION, "Wat doen wij?");
    settleOutOfScope.settle(
        CaseInProcess.of(task),
        decision,
        form.optionalText("outOfScopeLesson", "Wat leren wij hiervan?", 2000),
        form.optionalText("continueReason", "Waarom gaan wij toch door?", 2000),
        form.by());
    form.forget();
    Variables.SCOPE_DECISION.set(task.getExecution(), decision);
  }
}
