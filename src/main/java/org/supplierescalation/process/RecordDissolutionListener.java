package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.remedy.Dissolution;
import org.supplierescalation.remedy.PrepareDissolution;

/** Form {@code prepare-dissolution}. */
@Component("recordDissolution")
class RecordDissolutionListener implements TaskListener {

  private final PrepareDissolution prepareDissolution;

  RecordDissolutionListener(PrepareDissolution prepareDissolution) {
    this.prepareDissolution = prepareDissolution;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    YesNo findingNeeded =
        prepareDissolution.prepare(
            new Dissolution(
                CaseInProcess.of(task),
                form.date("endsOn", "Vanaf wanneer is het contract ontbonden?"),
                form.text("extent", "Wat ontbinden wij?", 2000),
                form.text("gravity", "Waarom is de tekortkoming ernstig genoeg?", 2000),
                form.optionalText("motivation", "Motivering per tekortkoming", 4000),
                form.yes("ownDutiesMet", "Hebben wij ons eigen deel gedaan?"),
                form.text("undoing", "Wat gaat over en weer terug?", 2000),
                form.amount("refund", "Wat krijgen wij terug?"),
                form.amount("owed", "Wat zijn wij nog verschuldigd?"),
                form.yes("registered", "Gaat de brief ook aangetekend?"),
                form.by()));
    form.forget();
    Variables.FINDING_NEEDED.set(task.getExecution(), findingNeeded);
  }
}
