package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.HoldSession;
import org.supplierescalation.dispute.MediationResult;
import org.supplierescalation.dispute.MediationSession;

/** Form {@code hold-mediation}. */
@Component("recordMediation")
class RecordMediationListener implements TaskListener {

  private final HoldSession holdSession;

  RecordMediationListener(HoldSession holdSession) {
    this.holdSession = holdSession;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    MediationResult result = form.word(Variables.MEDIATION_RESULT, "Hoe eindigde de sessie?");
    holdSession.hold(
        new MediationSession(
            CaseInProcess.of(task),
            form.date("sessionOn", "Wanneer was de sessie?"),
            form.text("sessionPresent", "Wie waren erbij?", 300),
            form.text("sessionReport", "Verslag", 2000),
            form.by()),
        result);
    form.forget();
    Variables.MEDIATION_RESULT.set(task.getExecution(), result);
  }
}
