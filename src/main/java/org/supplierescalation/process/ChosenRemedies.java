package org.supplierescalation.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.RemedyChoice;
import org.supplierescalation.remedy.RemedyChoices;

/** Which models carry out the chosen and approved remedies. */
@Component("chosenRemedies")
public class ChosenRemedies {

  private static final String PENALTY = "penalty";
  private static final String PAYMENT_SUSPENSION = "payment-suspension";

  private final RemedyChoices choices;

  ChosenRemedies(RemedyChoices choices) {
    this.choices = choices;
  }

  /** Model keys, side by side; empty when neither was chosen. */
  public List<String> of(DelegateExecution execution) {
    return choices
        .latest(CaseInProcess.of(execution))
        .filter(RemedyChoice::approved)
        .map(
            choice ->
                Stream.of(
                        choice.penalty() ? PENALTY : "",
                        choice.suspension() ? PAYMENT_SUSPENSION : "")
                    .filter(key -> !key.isEmpty())
                    .toList())
        .orElse(List.of());
  }
}
