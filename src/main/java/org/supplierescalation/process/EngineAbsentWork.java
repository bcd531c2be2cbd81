package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.OpenWork.CaseWork;
import org.supplierescalation.people.AbsentWork;

/** What lies in the engine with people who are away. Who may do it, the task itself says. */
@Component
class EngineAbsentWork implements AbsentWork {

  private static final int MOST = 200;

  /** 1 is what the engine writes for a task that does not rest. */
  private static final String WHERE =
      """
      t.ASSIGNEE_ in (:absent) and t.SUSPENSION_STATE_ = 1
      and exists (select 1 from ACT_RU_IDENTITYLINK l
        where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:groups))
      """;

  private final TaskTable table;
  private final TaskService tasks;
  private final AsEngine asEngine;

  EngineAbsentWork(TaskTable table, TaskService tasks, AsEngine asEngine) {
    this.table = table;
    this.tasks = tasks;
    this.asEngine = asEngine;
  }

  @Override
  public List<CaseWork> of(Set<String> absent, Set<String> groups) {
    return table.first(WHERE, Map.of("absent", absent, "groups", groups), MOST).stream()
        .map(row -> new CaseWork(row.reference(), row.work()))
        .toList();
  }

  /**
   * The engine puts the task back, and who is asking claims it in his own name: so the engine
   * decides once more whether that person may do it.
   */
  @Override
  public void handTo(String person, String taskId) {
    asEngine.run(() -> tasks.setAssignee(taskId, null));
    tasks.claim(taskId, person);
  }
}
