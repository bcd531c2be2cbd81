package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.CheckStart;
import org.supplierescalation.dispute.StartCheck;
import org.supplierescalation.dispute.StartNeeds;

/** Form {@code check-start}. */
@Component("recordStartCheck")
class RecordStartCheckListener implements TaskListener {

  private final CheckStart checkStart;

  RecordStartCheckListener(CheckStart checkStart) {
    this.checkStart = checkStart;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    StartCheck decision = form.word(Variables.START_CHECK, "Kunnen wij beginnen?");
    checkStart.check(
        CaseInProcess.of(task),
        decision,
        new StartNeeds(
            form.checked("clauseRead"),
            form.checked("partiesKnown"),
            form.checked("dossierReady"),
            form.checked("limitationWatched"),
            form.optionalText("lawyer", "Welke advocaat?", 200)),
        form.optionalText("startRemark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.START_CHECK.set(task.getExecution(), decision);
  }
}
