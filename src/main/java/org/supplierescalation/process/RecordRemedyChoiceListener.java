package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ChooseRemedies;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyChoice;

/** Form {@code choose-remedies}. */
@Component("recordRemedyChoice")
class RecordRemedyChoiceListener implements TaskListener {

  private static final Map<String, Remedy> FIELDS =
      Map.of("choosePenalty", Remedy.PENALTY, "chooseSuspension", Remedy.PARTIAL_SUSPENSION);

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
            chosen(form),
            form.text("choiceGround", "Waarom deze keuze?", 2000),
            form.by(),
            false));
    form.forget();
  }

  private static List<Remedy> chosen(FormFields form) {
    return FIELDS.entrySet().stream()
        .filter(field -> form.checked(field.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
