package org.supplierescalation.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;

/**
 * The open steps of a case, for what was asked of a person elsewhere already: the step gets his
 * answer, so that nobody is asked the same thing twice.
 */
@Component
class OpenSteps {

  private final AsEngine asEngine;
  private final TaskService tasks;
  private final RuntimeService runtime;

  OpenSteps(AsEngine asEngine, TaskService tasks, RuntimeService runtime) {
    this.asEngine = asEngine;
    this.tasks = tasks;
    this.runtime = runtime;
  }

  /** The keys of all open tasks of a case. */
  Set<String> keys(CaseReference reference) {
    return asEngine.get(
        () ->
            tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet()));
  }

  /**
   * Fills in the form of an open task in the name of a person; the listener of the form checks it
   * as always.
   *
   * @return false when no such task is open
   */
  boolean complete(CaseReference reference, String key, String by, Map<String, Object> form) {
    return asEngine.get(
        () -> {
          Optional<Task> open = find(reference, key);
          open.ifPresent(
              task -> {
                tasks.setAssignee(task.getId(), by);
                tasks.complete(task.getId(), form);
              });
          return open.isPresent();
        });
  }

  /** Tells one waiting task, and no other of the case, that the supplier replied. */
  void tellReply(CaseReference reference, String key) {
    asEngine.run(
        () ->
            find(reference, key)
                .map(
                    task ->
                        runtime
                            .createExecutionQuery()
                            .processInstanceId(task.getProcessInstanceId())
                            .messageEventSubscriptionName(EngineEscalationProcess.SUPPLIER_REPLIED)
                            .singleResult())
                .map(Execution::getId)
                .ifPresent(
                    id ->
                        runtime.messageEventReceived(
                            EngineEscalationProcess.SUPPLIER_REPLIED, id)));
  }

  private Optional<Task> find(CaseReference reference, String key) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(reference.value())
        .taskDefinitionKey(key)
        .list()
        .stream()
        .findFirst();
  }
}
