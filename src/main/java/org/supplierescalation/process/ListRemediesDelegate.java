package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ListRemedies;

/** Which remedies are open for this contract and this state. */
@Component("listRemedies")
class ListRemediesDelegate implements JavaDelegate {

  private final ListRemedies listRemedies;

  ListRemediesDelegate(ListRemedies listRemedies) {
    this.listRemedies = listRemedies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listRemedies.list(CaseInProcess.of(execution), FormFields.of(execution).by());
  }
}
