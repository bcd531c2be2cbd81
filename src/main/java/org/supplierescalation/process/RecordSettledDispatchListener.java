package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.SettleLetter;
import org.supplierescalation.dispatch.SettledDispatch;

/** Form {@code settle-dispatch}. */
@Component("recordSettledDispatch")
class RecordSettledDispatchListener implements TaskListener {

  private final SettleLetter settleLetter;

  RecordSettledDispatchListener(SettleLetter settleLetter) {
    this.settleLetter = settleLetter;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    SettledDispatch found = form.word(Variables.SETTLED_DISPATCH, "Wat is er gebeurd?");
    settleLetter.settle(
        CaseInProcess.of(task),
        LetterInProcess.of(task),
        found,
        form.text("how", "Hoe hebt u dat vastgesteld?", 500),
        form.by());
    form.forget();
    Variables.SETTLED_DISPATCH.set(task.getExecution(), found);
  }
}
