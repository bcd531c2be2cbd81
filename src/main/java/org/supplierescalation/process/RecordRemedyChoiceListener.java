package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ChooseRemedies;
import org.supplierescalation.remedy.RemedyChoice;

/** Form {@code choose-remedies}. */
@Component("recordRemedyChoice")
class RecordRemedyChoiceListener implements TaskListener {

  private final ChooseRemedies chooseRemedies;

  RecordRemedyChoiceListener(ChooseRemedies chooseRemedies) {
    this.chooseRemedies = chooseRemedies;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    chooseRemedies.choose(
        new RemedyChoice(
            CaseInProcess.of(task),
            form.checked("choosePenalty"),
            form.checked("chooseSuspension"),
            form.text("choiceGround", "Waarom deze keuze?", 2000),
            form.by(),
            false));
    form.forget();
  }
}
