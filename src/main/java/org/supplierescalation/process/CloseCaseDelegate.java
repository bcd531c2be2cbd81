package org.supplierescalation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CloseCase;

/** The last step of the ladder. */
@Component("closeCase")
class CloseCaseDelegate implements JavaDelegate {

  private final CloseCase closeCase;
  private final RuntimeService runtime;
  private final AsEngine asEngine;

  CloseCaseDelegate(CloseCase closeCase, RuntimeService runtime, AsEngine asEngine) {
    this.closeCase = closeCase;
    this.runtime = runtime;
    this.asEngine = asEngine;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseReference reference = CaseInProcess.of(execution);
    closeCase.close(reference);
    asEngine.run(
        () ->
            runtime
                .createMessageCorrelation(EngineEscalationProcess.CASE_CLOSED)
                .processInstanceBusinessKey(reference.value())
                .correlateAll());
  }
}
