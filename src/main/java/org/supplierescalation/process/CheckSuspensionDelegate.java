package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.YesNo;

/** Whether payment is held back, for the gateway after it. */
@Component("checkSuspension")
class CheckSuspensionDelegate implements JavaDelegate {

  private final SuspendedPayments payments;

  CheckSuspensionDelegate(SuspendedPayments payments) {
    this.payments = payments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.SUSPENDED.set(
        execution, payments.any(CaseInProcess.of(execution)) ? YesNo.YES : YesNo.NO);
  }
}
