package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.ComposeAgenda;

/** Step "Agenda samenstellen". */
@Component("composeAgenda")
class ComposeAgendaDelegate implements JavaDelegate {

  private final ComposeAgenda composeAgenda;

  ComposeAgendaDelegate(ComposeAgenda composeAgenda) {
    this.composeAgenda = composeAgenda;
  }

  @Override
  public void execute(DelegateExecution execution) {
    composeAgenda.compose(EvaluationInProcess.of(execution));
  }
}
