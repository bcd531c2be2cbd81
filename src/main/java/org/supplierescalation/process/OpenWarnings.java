package org.supplierescalation.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks in which a lawyer is to answer a warning. */
@Component
class OpenWarnings {

  private static final String RIGHT_SETTLED = "RightSettled";

  private final TaskService tasks;
  private final RuntimeService runtime;

  OpenWarnings(TaskService tasks, RuntimeService runtime) {
    this.tasks = tasks;
    this.runtime = runtime;
  }

  /** Ends the tasks of these warnings. */
  void end(DelegateExecution execution, List<Long> warnings) {
    if (warnings.isEmpty()) {
      return;
    }
    tasks
        .createTaskQuery()
        .processInstanceId(execution.getProcessInstanceId())
        .taskDefinitionKey("UserTask_GuardRight")
        .list()
        .stream()
        .filter(task -> warnings.contains(warning(task)))
        .forEach(task -> runtime.messageEventReceived(RIGHT_SETTLED, task.getExecutionId()));
  }

  private Long warning(Task task) {
    Object id = tasks.getVariableLocal(task.getId(), "rightWarning");
    return id == null ? -1 : ((Number) id).longValue();
  }
}
