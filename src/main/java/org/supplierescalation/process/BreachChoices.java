package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;

/** The breaches of the case as a list to choose from; the only one is chosen already. */
@Component
class BreachChoices implements Facts {

  private static final String CLARIFY = "UserTask_ClarifyBreach";

  private final CaseFiles cases;

  BreachChoices(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_CollectEvidence", CLARIFY);
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(
        "breachChoices", cases.breaches(reference).stream().map(BreachChoices::choice).toList());
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    List<Breach> breaches = cases.breaches(reference);
    if (breaches.size() != 1 || !CLARIFY.equals(task.getTaskDefinitionKey())) {
      return Map.of();
    }
    Breach breach = breaches.get(0);
    return Map.of(
        "clarifiedBreach", String.valueOf(breach.id()),
        "clarifiedCommitment", breach.commitment(),
        "clarifiedFact", breach.fact(),
        "clarifiedDate", breach.occurredOn().toString(),
        "clarifiedEffect", breach.effect());
  }

  private static Map<String, String> choice(Breach breach) {
    return Map.of("value", String.valueOf(breach.id()), "label", breach.inShort());
  }
}
