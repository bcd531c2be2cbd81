package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.ReleasePayment;

/** Form {@code release-payment}. */
@Component("recordRelease")
class RecordReleaseListener implements TaskListener {

  private final ReleasePayment releasePayment;

  RecordReleaseListener(ReleasePayment releasePayment) {
    this.releasePayment = releasePayment;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    releasePayment.release(
        CaseInProcess.of(task),
        form.text("releaseRemark", "Wat hebt u vrijgegeven?", 2000),
        form.by());
    form.forget();
  }
}
