package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.PrepareEvaluation;

/** Form {@code prepare-evaluation}. */
@Component("prepareEvaluation")
class PrepareEvaluationListener implements TaskListener {

  private final PrepareEvaluation prepareEvaluation;

  PrepareEvaluationListener(PrepareEvaluation prepareEvaluation) {
    this.prepareEvaluation = prepareEvaluation;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    prepareEvaluation.prepare(
        EvaluationInProcess.of(task),
        form.optionalText("ownPoints", "Wat wilt u verder bespreken?", 2000));
    form.forget();
  }
}
