package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.BookPenalty;

/** Form {@code book-penalty}. */
@Component("recordPenaltyBooking")
class RecordPenaltyBookingListener implements TaskListener {

  private final BookPenalty bookPenalty;

  RecordPenaltyBookingListener(BookPenalty bookPenalty) {
    this.bookPenalty = bookPenalty;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    bookPenalty.book(
        CaseInProcess.of(task), form.text("booking", "Hoe is de boete verwerkt?", 300), form.by());
    form.forget();
  }
}
