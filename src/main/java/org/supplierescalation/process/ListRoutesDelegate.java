package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.ListRoutes;

/** Which routes are open for this dispute. */
@Component("listRoutes")
class ListRoutesDelegate implements JavaDelegate {

  private final ListRoutes listRoutes;

  ListRoutesDelegate(ListRoutes listRoutes) {
    this.listRoutes = listRoutes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    listRoutes.list(CaseInProcess.of(execution));
  }
}
