package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.FinalDemands;
import org.supplierescalation.term.LegalTime;

/** The final demand is out: the timer waits for the end of the day that the letter prints. */
@Component("awaitDemand")
class AwaitDemandListener implements ExecutionListener {

  private final FinalDemands demands;
  private final ContractOfCase contracts;

  AwaitDemandListener(FinalDemands demands, ContractOfCase contracts) {
    this.demands = demands;
    this.contracts = contracts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseReference reference = CaseInProcess.of(execution);
    Moments.DEMAND_ENDS_AT.set(
        execution,
        LegalTime.firstMomentAfter(
            contracts.law(reference), demands.newest(reference).lastDayOfLetter()));
  }
}
