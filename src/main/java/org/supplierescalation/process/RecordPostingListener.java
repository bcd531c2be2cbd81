package org.supplierescalation.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
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
    Instant due =
        postNotice.post(
            CaseInProcess.of(task),
            form.text("carrier", "Vervoerder", 100),
            form.text("trackingNumber", "Volgnummer van de zending", 60),
            form.date("postedOn", "Verzonden op"),
            form.by());
    form.forget();
    Moments.RECEIPT_DUE_AT.set(task.getExecution(), due);
  }
}
