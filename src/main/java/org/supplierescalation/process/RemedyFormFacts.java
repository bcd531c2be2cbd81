package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.RemedyChoices;
import org.supplierescalation.remedy.RemedyFinding;
import org.supplierescalation.remedy.RemedyFindings;

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
    facts.put("remedies", findings.of(reference).stream().map(RemedyFormFacts::line).toList());
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

  private static Map<String, Object> line(RemedyFinding finding) {
    return Map.of(
        "remedy", finding.remedy().dutch(),
        "state", finding.open() ? "Open" : "Kan nog niet",
        "missing", finding.missing(),
        "excludes", finding.excludes(),
        "ground", finding.ground());
  }
}
