package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.FoundDefaults;

/** What we still have to do ourselves before default can be established. */
@Component
class RepairBeforeDefaultFacts implements Facts {

  private final FoundDefaults defaults;

  RepairBeforeDefaultFacts(FoundDefaults defaults) {
    this.defaults = defaults;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_RepairBeforeDefault");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(
        "ownFailures",
        defaults
            .latest(reference)
            .map(found -> List.of(Map.of("missing", found.ground(), "explanation", found.state())))
            .orElse(List.of()));
  }
}
