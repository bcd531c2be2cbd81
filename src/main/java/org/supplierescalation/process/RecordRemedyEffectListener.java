package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.AssessEffect;
import org.supplierescalation.remedy.SanctionsOutcome;

/** Form {@code assess-effect}. */
@Component("recordRemedyEffect")
class RecordRemedyEffectListener implements TaskListener {

  private final AssessEffect assessEffect;

  RecordRemedyEffectListener(AssessEffect assessEffect) {
    this.assessEffect = assessEffect;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    SanctionsOutcome outcome = form.word(Variables.SANCTIONS_OUTCOME, "Hoe verder?");
    assessEffect.assess(
        CaseInProcess.of(task),
        outcome,
        form.text("effect", "Wat is er bereikt?", 2000),
        form.by());
    form.forget();
    Variables.SANCTIONS_OUTCOME.set(task.getExecution(), outcome);
  }
}
