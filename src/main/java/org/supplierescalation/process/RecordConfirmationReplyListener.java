package org.supplierescalation.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.conversation.ConfirmationReply;
import org.supplierescalation.conversation.RecordConfirmationReply;

/** Form {@code await-confirmation-reply}. */
@Component("recordConfirmationReply")
class RecordConfirmationReplyListener implements TaskListener {

  private final RecordConfirmationReply recordReply;

  RecordConfirmationReplyListener(RecordConfirmationReply recordReply) {
    this.recordReply = recordReply;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Instant promiseDueAt =
        recordReply.record(
            CaseInProcess.of(task),
            form.word(
                "confirmationReply", ConfirmationReply.class, "Wat antwoordt de leverancier?"),
            form.optionalText("replyText", "In eigen woorden van de leverancier", 2000),
            form.optionalDate("otherPromisedOn", "Andere dag waarmee wij meegaan"),
            form.by());
    form.forget();
    Moments.PROMISE_DUE_AT.set(task.getExecution(), promiseDueAt);
  }
}
