package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.PlanEvaluation;

/** Step "Volgende evaluatie plannen". */
@Component("planNextEvaluation")
class PlanNextEvaluationDelegate implements JavaDelegate {

  private final PlanEvaluation planEvaluation;

  PlanNextEvaluationDelegate(PlanEvaluation planEvaluation) {
    this.planEvaluation = planEvaluation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    planEvaluation.planNext(EvaluationInProcess.of(execution).contract());
  }
}
