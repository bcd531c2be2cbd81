package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.FindState;
import org.supplierescalation.remedy.FindingMethod;
import org.supplierescalation.remedy.StateFinding;

/** Form {@code find-state}. */
@Component("recordStateFinding")
class RecordStateFindingListener implements TaskListener {

  private final FindState findState;

  RecordStateFindingListener(FindState findState) {
    this.findState = findState;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    findState.find(
        new StateFinding(
            CaseInProcess.of(task),
            form.text("foundState", "Wat is er vastgesteld?", 2000),
            form.date("foundOn", "Wanneer?"),
            form.text("foundWith", "Wie waren erbij?", 300),
            form.word("findingMethod", FindingMethod.class, "Door wie of waarmee?"),
            form.yes("supplierInvited", "Is de leverancier uitgenodigd?"),
            form.text("findingEvidence", "Waar staat het bewijs?", 2000),
            form.by()));
    form.forget();
  }
}
