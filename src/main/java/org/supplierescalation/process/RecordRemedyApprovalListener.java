package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ApproveRemedies;
import org.supplierescalation.remedy.RemedyApproval;

/** Form {@code approve-remedies}. */
@Component("recordRemedyApproval")
class RecordRemedyApprovalListener implements TaskListener {

  private final ApproveRemedies approveRemedies;

  RecordRemedyApprovalListener(ApproveRemedies approveRemedies) {
    this.approveRemedies = approveRemedies;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    RemedyApproval approval = form.word(Variables.APPROVAL, "Gaat u akkoord?");
    approveRemedies.decide(
        CaseInProcess.of(task),
        approval,
        form.optionalText("remark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.APPROVAL.set(task.getExecution(), approval);
  }
}
