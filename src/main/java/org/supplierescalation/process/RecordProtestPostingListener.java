package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ProtestInvoice;

/** Form {@code post-protest}. */
@Component("recordProtestPosting")
class RecordProtestPostingListener implements TaskListener {

  private final ProtestInvoice protestInvoice;

  RecordProtestPostingListener(ProtestInvoice protestInvoice) {
    this.protestInvoice = protestInvoice;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    protestInvoice.posted(
        CaseInProcess.of(task),
        form.date("postedOn", "Verzonden op"),
        form.text("tracking", "Zendingsnummer", 60),
        form.by());
    form.forget();
  }
}
