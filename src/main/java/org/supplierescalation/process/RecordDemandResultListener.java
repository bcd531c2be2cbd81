package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.CheckDemand;
import org.supplierescalation.remedy.DemandResult;

/** Form {@code check-demand}, while the last term runs and after it. */
@Component("recordDemandResult")
class RecordDemandResultListener implements TaskListener {

  private final CheckDemand checkDemand;

  RecordDemandResultListener(CheckDemand checkDemand) {
    this.checkDemand = checkDemand;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    DemandResult result = form.word(Variables.DEMAND_RESULT, "Is er alsnog nagekomen?");
    checkDemand.check(
        CaseInProcess.of(task),
        result,
        form.text("demandEvidence", "Waaruit blijkt dat?", 2000),
        form.by());
    form.forget();
    Variables.DEMAND_RESULT.set(task.getExecution(), result);
  }
}
