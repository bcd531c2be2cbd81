package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.DeclareConversion;

/** The declaration of conversion went out. */
@Component("declareConversion")
class DeclareConversionDelegate implements JavaDelegate {

  private final DeclareConversion declareConversion;

  DeclareConversionDelegate(DeclareConversion declareConversion) {
    this.declareConversion = declareConversion;
  }

  @Override
  public void execute(DelegateExecution execution) {
    declareConversion.declare(CaseInProcess.of(execution));
  }
}
