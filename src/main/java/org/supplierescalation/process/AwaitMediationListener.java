package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.Mediations;

/** The proposal is out: the timer waits for the moment that the letter prints. */
@Component("awaitMediation")
class AwaitMediationListener implements ExecutionListener {

  private final Mediations mediations;

  AwaitMediationListener(Mediations mediations) {
    this.mediations = mediations;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Moments.MEDIATION_DUE_AT.set(
        execution, mediations.newest(CaseInProcess.of(execution)).replyDueAtOfProposal());
  }
}
