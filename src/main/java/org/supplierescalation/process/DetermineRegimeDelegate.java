package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.DetermineRegime;

/** Which rules govern the case: the word that sends old Belgian law to a lawyer. */
@Component("determineRegime")
class DetermineRegimeDelegate implements JavaDelegate {

  private final DetermineRegime determineRegime;

  DetermineRegimeDelegate(DetermineRegime determineRegime) {
    this.determineRegime = determineRegime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.REGIME.set(execution, determineRegime.determine(CaseInProcess.of(execution)));
  }
}
