package org.supplierescalation.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ExitReadiness;

/** Table {@code exit-readiness}. */
@Component
class DmnExitReadiness implements ExitReadiness {

  private final DecisionService decisions;

  DmnExitReadiness(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public boolean isEnough(int percent) {
    String verdict =
        decisions
            .evaluateDecisionTableByKey("exit-readiness", Map.of("readiness", percent))
            .getSingleEntry();
    return verdict.equals("READY");
  }
}
