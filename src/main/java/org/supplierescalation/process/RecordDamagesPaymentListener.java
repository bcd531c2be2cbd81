package org.supplierescalation.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.BookDamages;
import org.supplierescalation.remedy.DamagesPaid;
import org.supplierescalation.remedy.RecordDamagesPayment;

/** Form {@code await-damages}. */
@Component("recordDamagesPayment")
class RecordDamagesPaymentListener implements TaskListener {

  private final RecordDamagesPayment recordDamagesPayment;
  private final BookDamages bookDamages;

  RecordDamagesPaymentListener(RecordDamagesPayment recordDamagesPayment, BookDamages bookDamages) {
    this.recordDamagesPayment = recordDamagesPayment;
    this.bookDamages = bookDamages;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    DamagesPaid paid = form.word(Variables.DAMAGES_PAID, "Is de schade vergoed?");
    String note = form.optionalText("paymentNote", "Toelichting", 2000);
    String received = form.optionalText("receivedAmount", "Ontvangen bedrag", 40);
    recordDamagesPayment.record(
        reference,
        paid,
        received.isEmpty() ? BigDecimal.ZERO : form.amount("receivedAmount", "Ontvangen bedrag"),
        form.optionalDate("receivedOn", "Ontvangen op"),
        note,
        form.by());
    form.optionalDate("damagesPayBy", "Nieuwe betaaldag");
    if (paid == DamagesPaid.LATER) {
      Moments.DAMAGES_DUE_AT.set(
          task.getExecution(),
          bookDamages.book(
              reference, note, form.date("damagesPayBy", "Nieuwe betaaldag"), form.by()));
    }
    form.forget();
    Variables.DAMAGES_PAID.set(task.getExecution(), paid);
  }
}
