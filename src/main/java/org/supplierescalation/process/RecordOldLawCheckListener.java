package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.CheckOldLaw;

/** Form {@code check-old-law}. */
@Component("recordOldLawCheck")
class RecordOldLawCheckListener implements TaskListener {

  private final CheckOldLaw checkOldLaw;

  RecordOldLawCheckListener(CheckOldLaw checkOldLaw) {
    this.checkOldLaw = checkOldLaw;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    checkOldLaw.check(
        CaseInProcess.of(task),
        form.text("oldLawFinding", "Wat verandert het oude recht aan deze zaak?", 2000),
        form.by());
    form.forget();
  }
}
