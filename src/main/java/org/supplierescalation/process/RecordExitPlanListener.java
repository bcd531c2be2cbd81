package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.MakeExitPlan;

/** Forms {@code plan-assets} and {@code plan-continuity}. */
@Component("recordExitPlan")
class RecordExitPlanListener implements TaskListener {

  private final MakeExitPlan makeExitPlan;

  RecordExitPlanListener(MakeExitPlan makeExitPlan) {
    this.makeExitPlan = makeExitPlan;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    makeExitPlan.make(
        CaseInProcess.of(task),
        ExitForms.of(task.getTaskDefinitionKey()).stream()
            .map(part -> ExitItemFields.read(form, part))
            .toList(),
        form.by());
    form.forget();
  }
}
