package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyChoice;
import org.supplierescalation.remedy.RemedyChoices;

/** Which models carry out the chosen and approved remedies. */
@Component("chosenRemedies")
public class ChosenRemedies {

  /** Model key by remedy; a remedy that has none is a stage of the ladder. */
  static final Map<Remedy, String> MODELS =
      Map.ofEntries(
          Map.entry(Remedy.SERVICE_CREDITS, "service-credits"),
          Map.entry(Remedy.PENALTY, "penalty"),
          Map.entry(Remedy.FULL_SUSPENSION, "payment-suspension"),
          Map.entry(Remedy.PARTIAL_SUSPENSION, "payment-suspension"),
          Map.entry(Remedy.PRECAUTIONARY_SUSPENSION, "payment-suspension"));

  private final RemedyChoices choices;

  ChosenRemedies(RemedyChoices choices) {
    this.choices = choices;
  }

  /** Model keys, side by side, each once; empty when none was chosen. */
  public List<String> of(DelegateExecution execution) {
    return choices
        .latest(CaseInProcess.of(execution))
        .filter(RemedyChoice::approved)
        .map(RemedyChoice::remedies)
        .orElse(List.of())
        .stream()
        .filter(MODELS::containsKey)
        .map(MODELS::get)
        .distinct()
        .toList();
  }
}
