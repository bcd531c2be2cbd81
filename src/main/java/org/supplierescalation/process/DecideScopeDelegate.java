package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.DecideScope;

/** Table {@code scope}, which answers a word and its ground. */
@Component("decideScope")
class DecideScopeDelegate implements JavaDelegate {

  private final DecideScope decideScope;

  DecideScopeDelegate(DecideScope decideScope) {
    this.decideScope = decideScope;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.SCOPE.set(
        execution, decideScope.decide(CaseInProcess.of(execution), FormFields.of(execution).by()));
  }
}
