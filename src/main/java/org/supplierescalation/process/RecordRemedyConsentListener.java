package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ConsentToRemedy;
import org.supplierescalation.remedy.RemedyApproval;

/** Form {@code consent-remedy}. */
@Component("recordRemedyConsent")
class RecordRemedyConsentListener implements TaskListener {

  private final ConsentToRemedy consentToRemedy;

  RecordRemedyConsentListener(ConsentToRemedy consentToRemedy) {
    this.consentToRemedy = consentToRemedy;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    RemedyApproval approval = form.word(Variables.APPROVAL, "Gaat u akkoord?");
    consentToRemedy.decide(
        CaseInProcess.of(task),
        RemedyOfTask.of(task),
        approval,
        form.optionalText("remark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.APPROVAL.set(task.getExecution(), approval);
  }
}
