package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.RemindOfTerm;

/** Reminds of the end of the term. */
@Component("remind")
class RemindDelegate implements JavaDelegate {

  private final RemindOfTerm remindOfTerm;

  RemindDelegate(RemindOfTerm remindOfTerm) {
    this.remindOfTerm = remindOfTerm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remindOfTerm.remind(CaseInProcess.of(execution));
  }
}
