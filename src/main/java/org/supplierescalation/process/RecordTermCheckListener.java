package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.CheckTerm;
import org.supplierescalation.notice.TermResult;

/** Form {@code check-term}. */
@Component("recordTermCheck")
class RecordTermCheckListener implements TaskListener {

  private final CheckTerm checkTerm;

  RecordTermCheckListener(CheckTerm checkTerm) {
    this.checkTerm = checkTerm;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    TermResult result =
        checkTerm.check(
            CaseInProcess.of(task),
            form.word(Variables.PERFORMANCE, "Is de leverancier nagekomen?"),
            form.optionalDate("performedOn", "Op welke dag was het er?"),
            form.optionalTime("performedAt", "Hoe laat was het er?"),
            form.text("checkEvidence", "Waaruit blijkt dat?", 2000),
            form.by());
    form.forget();
    Variables.TERM_RESULT.set(task.getExecution(), result);
  }
}
