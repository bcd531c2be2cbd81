package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.SendClaim;

/**
 * The letter with a claim is out: the timer waits for the day that it prints. The flow says in its
 * property {@code claimKind} what is claimed.
 */
@Component("awaitClaim")
class AwaitClaimListener implements ExecutionListener {

  private final SendClaim sendClaim;

  AwaitClaimListener(SendClaim sendClaim) {
    this.sendClaim = sendClaim;
  }

  @Override
  public void notify(DelegateExecution execution) {
    ClaimKind kind =
        ClaimKind.valueOf(TaskProperties.of(execution).values().get(Variables.CLAIM_KIND));
    Moments.CLAIM_DUE_AT.set(execution, sendClaim.sent(CaseInProcess.of(execution), kind));
  }
}
