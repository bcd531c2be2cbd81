package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.ResumeCase;

/** Form {@code resume-case}. */
@Component("recordResumption")
class RecordResumptionListener implements TaskListener {

  private final ResumeCase resumeCase;

  RecordResumptionListener(ResumeCase resumeCase) {
    this.resumeCase = resumeCase;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    resumeCase.resume(
        CaseInProcess.of(task),
        form.by(),
        form.text("resumeRemark", "Waarom hervat u het dossier?", 2000));
    form.forget();
  }
}
