package org.supplierescalation.process;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.OpenWork;

/** The open tasks of the engine, seen as the open work of the cases. */
@Component
class EngineOpenWork implements OpenWork {

  private final AsEngine asEngine;
  private final TaskService tasks;
  private final RuntimeService runtime;

  EngineOpenWork(AsEngine asEngine, TaskService tasks, RuntimeService runtime) {
    this.asEngine = asEngine;
    this.tasks = tasks;
    this.runtime = runtime;
  }

  @Override
  public List<Work> of(CaseReference reference) {
    return asEngine
        .get(() -> work(tasks.createTaskQuery().processInstanceBusinessKey(reference.value())))
        .getOrDefault(reference, List.of());
  }

  @Override
  public Map<CaseReference, List<Work>> all() {
    return asEngine.get(
        () -> work(tasks.createTaskQuery().processInstanceBusinessKeyLike("ESC-%")));
  }

  private Map<CaseReference, List<Work>> work(TaskQuery query) {
    List<Task> open = query.initializeFormKeys().orderByTaskCreateTime().asc().list();
    if (open.isEmpty()) {
      return Map.of();
    }
    Map<String, Map<String, Object>> facts = new HashMap<>();
    runtime
        .createVariableInstanceQuery()
        .taskIdIn(open.stream().map(Task::getId).toArray(String[]::new))
        .variableNameIn("caseReference", "waitsFor")
        .list()
        .forEach(
            v ->
                facts
                    .computeIfAbsent(v.getTaskId(), id -> new HashMap<>())
                    .put(v.getName(), v.getValue()));
    return open.stream()
        .filter(task -> facts.containsKey(task.getId()))
        .collect(
            Collectors.groupingBy(
                task -> new CaseReference(facts.get(task.getId()).get("caseReference").toString()),
                Collectors.mapping(
                    task -> work(task, facts.get(task.getId())), Collectors.toList())));
  }

  private Work work(Task task, Map<String, Object> facts) {
    String group =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .filter(
                link ->
                    IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
            .map(IdentityLink::getGroupId)
            .findFirst()
            .orElse(null);
    return new Work(
        task.getId(),
        task.getName(),
        group,
        task.getAssignee(),
        task.getCreateTime().toInstant(),
        Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
        "SUPPLIER".equals(facts.get("waitsFor")));
  }
}
