package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.conversation.CheckPromise;

/** Form {@code check-promise}. */
@Component("recordPromiseCheck")
class RecordPromiseCheckListener implements TaskListener {

  private final CheckPromise checkPromise;

  RecordPromiseCheckListener(CheckPromise checkPromise) {
    this.checkPromise = checkPromise;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Performance performance = form.word(Variables.PERFORMANCE, "Is de toezegging nagekomen?");
    checkPromise.check(
        CaseInProcess.of(task),
        performance,
        form.text("evidence", "Waaruit blijkt dat?", 2000),
        form.by());
    form.forget();
    Variables.PERFORMANCE.set(task.getExecution(), performance);
  }
}
