package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.FinalDemand;
import org.supplierescalation.remedy.PrepareDemand;

/** Form {@code prepare-demand}. */
@Component("recordDemand")
class RecordDemandListener implements TaskListener {

  private final PrepareDemand prepareDemand;

  RecordDemandListener(PrepareDemand prepareDemand) {
    this.prepareDemand = prepareDemand;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    prepareDemand.prepare(
        new FinalDemand(
            CaseInProcess.of(task),
            form.text("remaining", "Wat moet de leverancier nog doen?", 2000),
            form.number("demandDays", "Slottermijn in kalenderdagen", 1, 30),
            form.text("consequences", "Wat doen wij als ook deze termijn voorbijgaat?", 2000),
            form.text("demandContact", "Contactpersoon", 200),
            form.by(),
            null));
    form.forget();
  }
}
