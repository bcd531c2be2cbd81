package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.CloseReturned;

/** Form {@code check-address}. */
@Component("recordReturnedMail")
class RecordReturnedMailListener implements TaskListener {

  private final CloseReturned closeReturned;

  RecordReturnedMailListener(CloseReturned closeReturned) {
    this.closeReturned = closeReturned;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    closeReturned.close(
        CaseInProcess.of(task),
        MailInProcess.of(task),
        form.text("addressChecked", "Wat hebt u gedaan?", 1000),
        form.by());
    form.forget();
  }
}
