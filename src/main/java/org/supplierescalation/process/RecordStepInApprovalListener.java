package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ApproveStepIn;
import org.supplierescalation.remedy.RemedyApproval;

/** Form {@code approve-step-in}. */
@Component("recordStepInApproval")
class RecordStepInApprovalListener implements TaskListener {

  private final ApproveStepIn approveStepIn;

  RecordStepInApprovalListener(ApproveStepIn approveStepIn) {
    this.approveStepIn = approveStepIn;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    RemedyApproval approval = form.word(Variables.APPROVAL, "Gaat u akkoord?");
    approveStepIn.decide(
        CaseInProcess.of(task),
        approval,
        form.optionalText("remark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.APPROVAL.set(task.getExecution(), approval);
  }
}
