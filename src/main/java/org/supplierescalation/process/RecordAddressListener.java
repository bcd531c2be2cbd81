package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.CorrectAddress;

/** Form {@code correct-address}. */
@Component("recordAddress")
class RecordAddressListener implements TaskListener {

  private final CorrectAddress correctAddress;

  RecordAddressListener(CorrectAddress correctAddress) {
    this.correctAddress = correctAddress;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    correctAddress.correct(
        CaseInProcess.of(task),
        LetterInProcess.of(task),
        form.text("address", "Nieuw e-mailadres", 320),
        form.text("addressSource", "Hoe komt u aan dit adres?", 500),
        form.by());
    form.forget();
  }
}
