package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.CheckSettlement;
import org.supplierescalation.dispute.SettlementKept;

/** Form {@code watch-settlement}. */
@Component("recordSettlement")
class RecordSettlementListener implements TaskListener {

  private final CheckSettlement checkSettlement;

  RecordSettlementListener(CheckSettlement checkSettlement) {
    this.checkSettlement = checkSettlement;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    SettlementKept kept = form.word(Variables.SETTLEMENT_KEPT, "Is de schikking nagekomen?");
    checkSettlement.check(
        CaseInProcess.of(task),
        kept,
        form.text("settlementEvidence", "Waaruit blijkt dat?", 2000),
        form.by());
    form.forget();
    Variables.SETTLEMENT_KEPT.set(task.getExecution(), kept);
  }
}
