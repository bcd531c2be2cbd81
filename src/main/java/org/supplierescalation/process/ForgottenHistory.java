package org.supplierescalation.process;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.retention.EngineTraces;

/** The engine's history of a case, taken away with its content. */
@Component
class ForgottenHistory implements EngineTraces {

  private final HistoryService history;
  private final AsEngine engine;

  ForgottenHistory(HistoryService history, AsEngine engine) {
    this.history = history;
    this.engine = engine;
  }

  @Override
  public void forget(CaseReference reference) {
    engine.run(
        () -> {
          List<String> over =
              history
                  .createHistoricProcessInstanceQuery()
                  .processInstanceBusinessKey(reference.value())
                  .finished()
                  .list()
                  .stream()
                  .map(HistoricProcessInstance::getId)
                  .toList();
          if (!over.isEmpty()) {
            history.deleteHistoricProcessInstances(over);
          }
        });
  }
}
