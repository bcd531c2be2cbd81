package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.ChooseRoute;
import org.supplierescalation.dispute.Mediation;
import org.supplierescalation.dispute.RouteChoice;
import org.supplierescalation.dispute.Track;

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
    Track track = form.word("track", Track.class, "Welke route?");
    chooseRoute.choose(
        new RouteChoice(
            reference,
            track,
            form.text("routeGround", "Waarom deze route?", 2000),
            form.optionalText("deviation", "Waarom wijkt u af van het contract?", 2000),
            form.by(),
            null),
        mediation(reference, track, form));
    form.forget();
    Variables.DISPUTE_ROUTE.set(task.getExecution(), track.route());
  }

  private static Mediation mediation(CaseReference reference, Track track, FormFields form) {
    return new Mediation(
        reference,
        form.optionalText("disputeText", "Waar gaat het geschil over?", 2000),
        form.optionalText("interests", "Welke belangen spelen er?", 2000),
        track.forum(),
        form.optionalText("mediators", "Voorgestelde mediators", 500),
        form.optionalText("mediationCosts", "Wie draagt de kosten?", 300),
        form.checked("standStill"),
        null,
        null);
  }
}
