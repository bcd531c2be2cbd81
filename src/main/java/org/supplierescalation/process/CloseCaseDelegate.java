package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CloseCase;

/** The last step of the ladder. */
@Component("closeCase")
class CloseCaseDelegate implements JavaDelegate {

  private final CloseCase closeCase;

  CloseCaseDelegate(CloseCase closeCase) {
    this.closeCase = closeCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closeCase.close(CaseInProcess.of(execution));
  }
}
