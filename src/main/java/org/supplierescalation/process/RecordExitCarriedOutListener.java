package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.CarryOutExit;
import org.supplierescalation.remedy.ExitOutcome;

/** Form {@code carry-out-exit}. */
@Component("recordExitCarriedOut")
class RecordExitCarriedOutListener implements TaskListener {

  private final CarryOutExit carryOutExit;

  RecordExitCarriedOutListener(CarryOutExit carryOutExit) {
    this.carryOutExit = carryOutExit;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    ExitOutcome outcome = form.word(Variables.EXIT_OUTCOME, "Nog een geschil?");
    carryOutExit.finish(
        CaseInProcess.of(task),
        outcome,
        form.text("exitReport", "Hoe is de exit verlopen?", 2000),
        form.by());
    form.forget();
    Variables.EXIT_OUTCOME.set(task.getExecution(), outcome);
  }
}
