package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.AnswerExitReminder;

/** Form {@code remind-exit-plan}. */
@Component("recordExitReminder")
class RecordExitReminderListener implements TaskListener {

  private final AnswerExitReminder answerExitReminder;

  RecordExitReminderListener(AnswerExitReminder answerExitReminder) {
    this.answerExitReminder = answerExitReminder;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    answerExitReminder.answer(
        CaseInProcess.of(task),
        form.text("reminderAnswer", "Hoe staat het ervoor?", 2000),
        form.by());
    form.forget();
  }
}
