package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.RemedyChoice;
import org.supplierescalation.remedy.RemedyChoices;
import org.supplierescalation.remedy.RemedyFindings;
import org.supplierescalation.remedy.RemedyOverview;

/** What people see who choose, approve and judge remedies. */
@Component
class RemedyFormFacts implements Facts {

  private final RemedyFindings findings;
  private final RemedyChoices choices;

  RemedyFormFacts(RemedyFindings findings, RemedyChoices choices) {
    this.findings = findings;
    this.choices = choices;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ChooseRemedies", "UserTask_ApproveRemedies", "UserTask_AssessEffect");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Map<String, Object> facts = new HashMap<>();
    facts.put(
        "remedies",
        RemedyOverview.of(findings.of(reference)).stream().map(RemedyFormFacts::line).toList());
    choices
        .latest(reference)
        .ifPresent(
            choice -> {
              facts.put("choiceText", choice.dutch());
              facts.put("chosenGround", choice.ground());
              facts.put("chosenBy", choice.chosenBy());
            });
    return facts;
  }

  /** Where the chosen remedies lead, for a person to confirm. */
  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    if (!task.getTaskDefinitionKey().equals("UserTask_AssessEffect")) {
      return Map.of();
    }
    return choices
        .latest(reference)
        .flatMap(RemedyChoice::leadsTo)
        .<Map<String, Object>>map(
            outcome -> Map.of(Variables.SANCTIONS_OUTCOME.name(), outcome.name()))
        .orElse(Map.of());
  }

  private static Map<String, Object> line(RemedyOverview remedy) {
    return Map.of(
        "remedy", remedy.remedy().dutch(),
        "state", remedy.stand(),
        "missing", String.join(" ", remedy.missing()),
        "excludes", remedy.excludes(),
        "ground", remedy.ground());
  }
}
