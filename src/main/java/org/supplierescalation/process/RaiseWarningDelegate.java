package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.RaiseWarning;

/** The day to warn has come. */
@Component("raiseWarning")
class RaiseWarningDelegate implements JavaDelegate {

  private final RaiseWarning raiseWarning;

  RaiseWarningDelegate(RaiseWarning raiseWarning) {
    this.raiseWarning = raiseWarning;
  }

  @Override
  public void execute(DelegateExecution execution) {
    raiseWarning.raise(CaseInProcess.of(execution));
  }
}
