package org.supplierescalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.ReleasePayment;
import org.supplierescalation.remedy.DraftRelease;

/** Form {@code release-payment}. The message about it is drafted in the name of who paid. */
@Component("recordRelease")
class RecordReleaseListener implements TaskListener {

  private final ReleasePayment releasePayment;
  private final DraftRelease draftRelease;

  RecordReleaseListener(ReleasePayment releasePayment, DraftRelease draftRelease) {
    this.releasePayment = releasePayment;
    this.draftRelease = draftRelease;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    LocalDate paidOn = form.date("releasedOn", "Betaald op");
    releasePayment.release(
        reference, paidOn, form.text("releaseRemark", "Wat hebt u vrijgegeven?", 2000), form.by());
    draftRelease.draft(reference, paidOn, form.by());
    form.forget();
  }
}
