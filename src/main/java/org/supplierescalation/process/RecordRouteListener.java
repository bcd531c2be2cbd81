package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.ChooseRoute;
import org.supplierescalation.dispute.DisputeRoute;
import org.supplierescalation.dispute.Mediation;

/** Form {@code choose-route}. */
@Component("recordRoute")
class RecordRouteListener implements TaskListener {

  private final ChooseRoute chooseRoute;

  RecordRouteListener(ChooseRoute chooseRoute) {
    this.chooseRoute = chooseRoute;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    DisputeRoute route = form.word(Variables.DISPUTE_ROUTE, "Welke route?");
    String why = form.text("routeGround", "Waarom deze route?", 2000);
    Mediation mediation = mediation(reference, form);
    switch (route) {
      case MEDIATION -> chooseRoute.mediate(mediation, why, form.by());
      case ARBITRATION, COURT, EXPERT -> chooseRoute.record(reference, route, why, form.by());
    }
    form.forget();
    Variables.DISPUTE_ROUTE.set(task.getExecution(), route);
  }

  private static Mediation mediation(CaseReference reference, FormFields form) {
    return new Mediation(
        reference,
        form.optionalText("disputeText", "Waar gaat het geschil over?", 2000),
        form.optionalText("interests", "Welke belangen spelen er?", 2000),
        form.optionalText("institute", "Instituut", 200),
        form.optionalText("mediators", "Voorgestelde mediators", 500),
        form.optionalText("mediationCosts", "Wie draagt de kosten?", 300),
        form.checked("standStill"),
        null,
        null,
        null,
        null);
  }
}
