package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.ConfirmEvaluation;
import org.supplierescalation.evaluation.Confirmation;

/** Form {@code confirm-evaluation}. */
@Component("confirmEvaluation")
class ConfirmEvaluationListener implements TaskListener {

  private final ConfirmEvaluation confirmEvaluation;

  ConfirmEvaluationListener(ConfirmEvaluation confirmEvaluation) {
    this.confirmEvaluation = confirmEvaluation;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    String subject = form.optionalText("mailSubject", "Onderwerp", 255);
    confirmEvaluation.confirm(
        EvaluationInProcess.of(task),
        new Confirmation(
            "%s\n\n%s".formatted(subject, form.text("mailBody", "Tekst van de mail", 4000)),
            form.text("sentTo", "Verstuurd aan", 320),
            form.date("sentOn", "Verstuurd op"),
            form.by()));
    form.forget();
  }
}
