package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.OwnRepair;
import org.supplierescalation.contract.RepairOwnFailure;

/** Form {@code repair-own-failure}. */
@Component("recordOwnRepair")
class RecordOwnRepairListener implements TaskListener {

  private final RepairOwnFailure repairOwnFailure;

  RecordOwnRepairListener(RepairOwnFailure repairOwnFailure) {
    this.repairOwnFailure = repairOwnFailure;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    repairOwnFailure.repair(
        CaseInProcess.of(task),
        new OwnRepair(
            form.text("repairDone", "Wat hebben wij hersteld?", 2000),
            form.date("repairedOn", "Wanneer was dat klaar?")),
        form.by());
    form.forget();
  }
}
