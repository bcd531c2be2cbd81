package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.StartTerm;

/** The term starts, or runs on, and its end is what the timer waits for. */
@Component("startTerm")
class StartTermDelegate implements JavaDelegate {

  private final StartTerm startTerm;

  StartTermDelegate(StartTerm startTerm) {
    this.startTerm = startTerm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Moments.TERM_ENDS_AT.set(execution, startTerm.start(CaseInProcess.of(execution)));
  }
}
