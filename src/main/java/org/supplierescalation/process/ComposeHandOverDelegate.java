package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.ComposeHandOver;

/** Makes the overview with which the case is handed over. */
@Component("composeHandOver")
class ComposeHandOverDelegate implements JavaDelegate {

  private final ComposeHandOver composeHandOver;

  ComposeHandOverDelegate(ComposeHandOver composeHandOver) {
    this.composeHandOver = composeHandOver;
  }

  @Override
  public void execute(DelegateExecution execution) {
    composeHandOver.compose(CaseInProcess.of(execution), FormFields.of(execution).by());
  }
}
