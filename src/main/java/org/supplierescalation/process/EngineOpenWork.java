package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.OpenWork;

/** The open tasks of the engine, seen as the open work of the cases. */
@Component
class EngineOpenWork implements OpenWork {

  private static final String TAKEN = "t.ASSIGNEE_ = :person";
  private static final String FREE_IN_GROUPS =
      """
      (t.ASSIGNEE_ is null and exists (select 1 from ACT_RU_IDENTITYLINK l
        where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:groups)))
      """;

  private final TaskTable tasks;

  EngineOpenWork(TaskTable tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Work> of(CaseReference reference) {
    return tasks.of(reference).stream().map(TaskTable.Row::work).toList();
  }

  @Override
  public Map<CaseReference, List<Work>> all() {
    return tasks.all().stream()
        .collect(
            Collectors.groupingBy(
                TaskTable.Row::reference,
                Collectors.mapping(TaskTable.Row::work, Collectors.toList())));
  }

  @Override
  public OwnWork ownOf(String person, Set<String> groups, int most) {
    String where = groups.isEmpty() ? TAKEN : "(%s or %s)".formatted(TAKEN, FREE_IN_GROUPS);
    Map<String, Object> values = new HashMap<>();
    values.put("person", person);
    if (!groups.isEmpty()) {
      values.put("groups", groups);
    }
    return new OwnWork(
        tasks.first(where, values, most).stream()
            .map(row -> new CaseWork(row.reference(), row.work()))
            .toList(),
        tasks.count(where, values));
  }
}
