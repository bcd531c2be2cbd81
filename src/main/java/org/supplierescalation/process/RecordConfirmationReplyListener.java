package org.supplierescalation.process;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.conversation.ConfirmationReply;
import org.supplierescalation.conversation.RecordConfirmationReply;

/** Form {@code await-confirmation-reply}. */
@Component("recordConfirmationReply")
class RecordConfirmationReplyListener implements TaskListener {

  /** Set where an answer by mail was judged: the supplier is ready, so the check comes now. */
  static final String CLAIMS_READY = "claimsReady";

  private final RecordConfirmationReply recordReply;
  private final Clock clock;

  RecordConfirmationReplyListener(RecordConfirmationReply recordReply, Clock clock) {
    this.recordReply = recordReply;
    this.clock = clock;
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
    boolean ready = form.checked(CLAIMS_READY);
    form.forget();
    Moments.PROMISE_DUE_AT.set(task.getExecution(), ready ? clock.instant() : promiseDueAt);
  }
}
