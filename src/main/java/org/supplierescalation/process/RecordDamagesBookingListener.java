package org.supplierescalation.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.BookDamages;

/** Form {@code book-damages}. */
@Component("recordDamagesBooking")
class RecordDamagesBookingListener implements TaskListener {

  private final BookDamages bookDamages;

  RecordDamagesBookingListener(BookDamages bookDamages) {
    this.bookDamages = bookDamages;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Instant dueAt =
        bookDamages.book(
            CaseInProcess.of(task),
            form.text("damagesBooking", "Hoe is de claim geboekt?", 300),
            form.date("damagesPayBy", "Uiterlijk te betalen"),
            form.by());
    form.forget();
    Moments.DAMAGES_DUE_AT.set(task.getExecution(), dueAt);
  }
}
