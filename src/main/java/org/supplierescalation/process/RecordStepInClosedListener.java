package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.CloseStepIn;

/** Form {@code close-step-in}. */
@Component("recordStepInClosed")
class RecordStepInClosedListener implements TaskListener {

  private final CloseStepIn closeStepIn;

  RecordStepInClosedListener(CloseStepIn closeStepIn) {
    this.closeStepIn = closeStepIn;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    closeStepIn.close(
        CaseInProcess.of(task),
        form.text("stepInResult", "Wat is het resultaat?", 2000),
        form.by());
    form.forget();
  }
}
