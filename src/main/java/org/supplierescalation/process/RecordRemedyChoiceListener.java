package org.supplierescalation.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ChooseRemedies;
import org.supplierescalation.remedy.Remedy;
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
            chosen(form),
            form.text("choiceGround", "Waarom deze keuze?", 2000),
            form.by(),
            false));
    form.forget();
  }

  private static List<Remedy> chosen(FormFields form) {
    // All are read, so that all leave the process.
    return Stream.of(Remedy.values()).filter(remedy -> form.checked(field(remedy))).toList();
  }

  /** Such as {@code chooseServiceCredits}. */
  static String field(Remedy remedy) {
    return Stream.of(remedy.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("", "choose", ""));
  }
}
