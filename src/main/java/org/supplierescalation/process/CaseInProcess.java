package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.supplierescalation.casefile.CaseReference;

/** From the engine's execution to the case it is about: the business key, and nothing else. */
final class CaseInProcess {

  private CaseInProcess() {}

  /** Whether a task is part of a case: somebody's own task is not, nor is an evaluation. */
  static boolean isCase(DelegateTask task) {
    return task.getExecution() != null
        && task.getExecution().getProcessBusinessKey() != null
        && EvaluationInProcess.find(task).isEmpty();
  }

  static CaseReference of(DelegateExecution execution) {
    return new CaseReference(execution.getProcessBusinessKey());
  }

  static CaseReference of(DelegateTask task) {
    return of(task.getExecution());
  }
}
