package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.supplierescalation.casefile.CaseReference;

/** From the engine's execution to the case it is about: the business key, and nothing else. */
final class CaseInProcess {

  private CaseInProcess() {}

  static CaseReference of(DelegateExecution execution) {
    return new CaseReference(execution.getProcessBusinessKey());
  }

  static CaseReference of(DelegateTask task) {
    return of(task.getExecution());
  }
}
