package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.ApproveRoute;
import org.supplierescalation.dispute.RouteApproval;

/** Form {@code approve-route}. */
@Component("recordRouteApproval")
class RecordRouteApprovalListener implements TaskListener {

  private final ApproveRoute approveRoute;

  RecordRouteApprovalListener(ApproveRoute approveRoute) {
    this.approveRoute = approveRoute;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    RouteApproval approval = form.word(Variables.ROUTE_APPROVAL, "Gaat u akkoord?");
    approveRoute.decide(
        CaseInProcess.of(task),
        approval,
        form.optionalText("routeRemark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.ROUTE_APPROVAL.set(task.getExecution(), approval);
  }
}
