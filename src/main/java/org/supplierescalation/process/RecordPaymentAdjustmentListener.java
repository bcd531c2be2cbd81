package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.AdjustPayments;

/** Form {@code adjust-payments}. */
@Component("recordPaymentAdjustment")
class RecordPaymentAdjustmentListener implements TaskListener {

  private final AdjustPayments adjustPayments;

  RecordPaymentAdjustmentListener(AdjustPayments adjustPayments) {
    this.adjustPayments = adjustPayments;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    adjustPayments.adjust(
        CaseInProcess.of(task),
        form.text("adjustment", "Hoe zijn de betalingen aangepast?", 300),
        form.by());
    form.forget();
  }
}
