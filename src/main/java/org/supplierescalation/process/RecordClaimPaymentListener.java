package org.supplierescalation.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimPayment;
import org.supplierescalation.remedy.SettleClaim;

/** Form {@code check-claim}. */
@Component("recordClaimPayment")
class RecordClaimPaymentListener implements TaskListener {

  private final SettleClaim settleClaim;

  RecordClaimPaymentListener(SettleClaim settleClaim) {
    this.settleClaim = settleClaim;
  }

  @Override
  public void notify(DelegateTask task) {
    ClaimKind kind = ClaimInProcess.of(task);
    FormFields form = FormFields.of(task);
    ClaimPayment payment = form.word(Variables.CLAIM_PAYMENT, "Hoe staat het ermee?");
    Instant dueAt =
        settleClaim.settle(
            CaseInProcess.of(task),
            kind,
            payment,
            form.text("paymentRemark", "Toelichting", 2000),
            form.optionalDate("newPayBy", "Nieuwe betaaldatum"),
            form.optionalText("correction", "Correctieboeking", 300),
            form.by());
    form.forget();
    Variables.CLAIM_PAYMENT.set(task.getExecution(), payment);
    Moments.CLAIM_DUE_AT.set(task.getExecution(), dueAt);
  }
}
