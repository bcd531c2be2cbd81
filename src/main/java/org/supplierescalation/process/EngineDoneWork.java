package org.supplierescalation.process;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DoneWork;

/** The completed tasks of the engine's history, seen as the done work of a case. */
@Component
class EngineDoneWork implements DoneWork {

  private static final String COMPLETED = "completed";

  private final AsEngine asEngine;
  private final HistoryService history;

  EngineDoneWork(AsEngine asEngine, HistoryService history) {
    this.asEngine = asEngine;
    this.history = history;
  }

  @Override
  public List<Done> of(CaseReference reference) {
    return asEngine.get(
        () ->
            history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .taskDeleteReason(COMPLETED)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .asc()
                .list()
                .stream()
                .map(EngineDoneWork::done)
                .toList());
  }

  private static Done done(HistoricTaskInstance task) {
    return new Done(
        task.getId(), task.getName(), task.getAssignee(), task.getEndTime().toInstant());
  }
}
