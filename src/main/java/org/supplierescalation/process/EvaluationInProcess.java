package org.supplierescalation.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.supplierescalation.evaluation.EvaluationKey;

/** From the engine's execution to the evaluation it is about: the business key. */
final class EvaluationInProcess {

  private EvaluationInProcess() {}

  /** Empty when the task is about something else. */
  static Optional<EvaluationKey> find(DelegateTask task) {
    return Optional.ofNullable(task.getExecution())
        .map(DelegateExecution::getProcessBusinessKey)
        .flatMap(EvaluationKey::read);
  }

  static EvaluationKey of(DelegateExecution execution) {
    return EvaluationKey.read(execution.getProcessBusinessKey())
        .orElseThrow(
            () -> new IllegalStateException(execution.getProcessBusinessKey() + " is no key"));
  }

  static EvaluationKey of(DelegateTask task) {
    return of(task.getExecution());
  }
}
