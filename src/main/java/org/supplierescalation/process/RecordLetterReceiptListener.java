package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.RecordLetterReceipt;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;

/** Form {@code record-letter-receipt}. */
@Component("recordLetterReceipt")
class RecordLetterReceiptListener implements TaskListener {

  private final RecordLetterReceipt recordLetterReceipt;

  RecordLetterReceiptListener(RecordLetterReceipt recordLetterReceipt) {
    this.recordLetterReceipt = recordLetterReceipt;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    recordLetterReceipt.record(
        CaseInProcess.of(task),
        LetterInProcess.of(task),
        form.optionalDate("receivedOn", "Ontvangen op"),
        form.word("receiptChannel", ReceiptChannel.class, "Langs welke weg?").name(),
        form.word("receiptEvidence", ReceiptEvidence.class, "Wat bewijst de ontvangst?").name(),
        form.text("receiptProofText", "Wie of wat toont dit aan?", 1000),
        form.by());
    form.forget();
  }
}
