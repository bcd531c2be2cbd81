package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.ProposeTerm;

/** The table and the contract propose a term. */
@Component("proposeTerm")
class ProposeTermDelegate implements JavaDelegate {

  private final ProposeTerm proposeTerm;

  ProposeTermDelegate(ProposeTerm proposeTerm) {
    this.proposeTerm = proposeTerm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposeTerm.propose(CaseInProcess.of(execution));
  }
}
