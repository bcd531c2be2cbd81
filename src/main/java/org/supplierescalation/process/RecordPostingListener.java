package org.supplierescalation.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.Carrier;
import org.supplierescalation.notice.PostNotice;

/** Form {@code post-notice}. */
@Component("recordPosting")
class RecordPostingListener implements TaskListener {

  private final PostNotice postNotice;

  RecordPostingListener(PostNotice postNotice) {
    this.postNotice = postNotice;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Carrier carrier = form.word("carrier", Carrier.class, "Vervoerder");
    Instant due =
        postNotice.post(
            CaseInProcess.of(task),
            carrier.named(form.optionalText("otherCarrier", "Naam van de vervoerder", 60)),
            carrier.number(form.text("trackingNumber", "Volgnummer van de zending", 60)),
            form.date("postedOn", "Verzonden op"),
            form.by());
    form.forget();
    Moments.RECEIPT_DUE_AT.set(task.getExecution(), due);
  }
}
