package org.supplierescalation.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;

/**
 * The open tasks of a paused case wait under a follow-up date, so that they leave everybody's list.
 * Nothing else changes: timers run on, and what becomes open during the pause is shown.
 */
@Component
class WorkPutAside {

  // What says that we set the follow-up date, and not a person.
  private static final String MARK = "putAside";

  private final TaskService tasks;

  WorkPutAside(TaskService tasks) {
    this.tasks = tasks;
  }

  void putAside(CaseReference reference, Instant until) {
    for (Task task : open(reference)) {
      if (task.getFollowUpDate() == null) {
        tasks.setFollowUpDate(task.getId(), Date.from(until));
        tasks.setVariableLocal(task.getId(), MARK, true);
      }
    }
  }

  void takeUp(CaseReference reference) {
    for (Task task : open(reference)) {
      if (tasks.getVariableLocal(task.getId(), MARK) != null) {
        tasks.setFollowUpDate(task.getId(), null);
        tasks.removeVariableLocal(task.getId(), MARK);
      }
    }
  }

  private List<Task> open(CaseReference reference) {
    return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).list();
  }
}
