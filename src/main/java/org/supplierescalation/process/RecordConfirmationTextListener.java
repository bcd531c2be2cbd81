package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.conversation.ReviewConfirmation;
import org.supplierescalation.conversation.ReviewConfirmation.Awaited;

/** Form {@code review-confirmation}. */
@Component("recordConfirmationText")
class RecordConfirmationTextListener implements TaskListener {

  private final ReviewConfirmation reviewConfirmation;

  RecordConfirmationTextListener(ReviewConfirmation reviewConfirmation) {
    this.reviewConfirmation = reviewConfirmation;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Awaited awaited =
        reviewConfirmation.review(
            CaseInProcess.of(task),
            form.text("recipient", "Aan", 320),
            form.text("mailSubject", "Onderwerp", 200),
            form.text("mailBody", "Tekst", 3800),
            form.by());
    form.forget();
    Moments.CONFIRMATION_DUE_AT.set(task.getExecution(), awaited.replyDueAt());
    Moments.PROMISE_DUE_AT.set(task.getExecution(), awaited.promiseDueAt());
  }
}
