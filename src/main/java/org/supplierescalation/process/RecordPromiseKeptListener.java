package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.CheckPromiseKept;
import org.supplierescalation.dispute.SettlementKept;

/** Form {@code watch-settlement}. */
@Component("recordPromiseKept")
class RecordPromiseKeptListener implements TaskListener {

  private final CheckPromiseKept checkPromiseKept;

  RecordPromiseKeptListener(CheckPromiseKept checkPromiseKept) {
    this.checkPromiseKept = checkPromiseKept;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    checkPromiseKept.check(
        CaseInProcess.of(task),
        form.text("promise", "Welke toezegging?", 40),
        form.word("promiseKept", SettlementKept.class, "Is de toezegging nagekomen?"),
        form.text("promiseEvidence", "Waaruit blijkt dat?", 2000),
        form.by());
    form.forget();
  }
}
