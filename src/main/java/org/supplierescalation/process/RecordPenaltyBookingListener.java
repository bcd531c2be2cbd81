package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.BookPenalty;
import org.supplierescalation.remedy.ClaimBooking;
import org.supplierescalation.remedy.Settlement;

/** Form {@code book-penalty}. */
@Component("recordPenaltyBooking")
class RecordPenaltyBookingListener implements TaskListener {

  private final BookPenalty bookPenalty;

  RecordPenaltyBookingListener(BookPenalty bookPenalty) {
    this.bookPenalty = bookPenalty;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    ClaimBooking booking = form.word(Variables.CLAIM_BOOKING, "Verwerkt u de boete?");
    String why = form.optionalText("withdrawReason", "Waarom trekt u de boete in?", 2000);
    Settlement settlement =
        form.word("settlement", Settlement.class, "Hoe voldoet de leverancier?");
    switch (booking) {
      case BOOKED ->
          bookPenalty.book(
              reference,
              form.text("booking", "Hoe is de boete verwerkt?", 300),
              settlement,
              form.by());
      case WITHDRAWN -> bookPenalty.withdraw(reference, why, form.by());
    }
    form.forget();
    Variables.CLAIM_BOOKING.set(task.getExecution(), booking);
  }
}
