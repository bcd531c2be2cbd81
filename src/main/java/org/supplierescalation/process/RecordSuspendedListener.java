package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.SuspendPayment;

/** Form {@code suspend-payment}. */
@Component("recordSuspended")
class RecordSuspendedListener implements TaskListener {

  private final SuspendPayment suspendPayment;

  RecordSuspendedListener(SuspendPayment suspendPayment) {
    this.suspendPayment = suspendPayment;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    suspendPayment.suspend(
        CaseInProcess.of(task),
        form.date("suspendedOn", "Vanaf welke dag?"),
        form.optionalText("remark", "Toelichting", 2000),
        form.by());
    form.forget();
  }
}
