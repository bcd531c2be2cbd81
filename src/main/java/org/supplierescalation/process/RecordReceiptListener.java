package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;
import org.supplierescalation.notice.ReceiptProof;
import org.supplierescalation.notice.RecordReceipt;

/** Form {@code await-receipt}. */
@Component("recordReceipt")
class RecordReceiptListener implements TaskListener {

  private final RecordReceipt recordReceipt;

  RecordReceiptListener(RecordReceipt recordReceipt) {
    this.recordReceipt = recordReceipt;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    ReceiptProof proof =
        recordReceipt.record(
            CaseInProcess.of(task),
            form.optionalDate("receivedOn", "Ontvangen op"),
            form.optionalTime("receivedAt", "Ontvangen om"),
            form.word("receiptChannel", ReceiptChannel.class, "Langs welke weg?"),
            form.word("receiptEvidence", ReceiptEvidence.class, "Wat bewijst de ontvangst?"),
            form.text("receiptProofText", "Wie of wat toont dit aan?", 2000),
            form.by());
    form.forget();
    Variables.RECEIPT_PROOF.set(task.getExecution(), proof);
  }
}
