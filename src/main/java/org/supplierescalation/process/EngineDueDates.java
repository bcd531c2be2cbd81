package org.supplierescalation.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DueDates;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;
import org.supplierescalation.term.WorkingDaysTold;

/**
 * Reads from the model of each open task what its date follows from, as {@link TaskCreated} did.
 */
@Component
class EngineDueDates implements DueDates {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  private final AsEngine asEngine;
  private final TaskService tasks;
  private final RepositoryService models;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final AwaitedMoments awaited;

  EngineDueDates(
      AsEngine asEngine,
      TaskService tasks,
      RepositoryService models,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      AwaitedMoments awaited) {
    this.asEngine = asEngine;
    this.tasks = tasks;
    this.models = models;
    this.contracts = contracts;
    this.calendar = calendar;
    this.awaited = awaited;
  }

  @Override
  public Map<String, List<String>> why(CaseReference reference) {
    Law law = contracts.law(reference);
    Map<String, List<String>> told = new HashMap<>();
    asEngine.run(
        () ->
            tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .filter(task -> task.getDueDate() != null)
                .forEach(
                    task ->
                        why(reference, task, law)
                            .ifPresent(sentences -> told.put(task.getId(), sentences))));
    return told;
  }

  private Optional<List<String>> why(CaseReference reference, Task task, Law law) {
    UserTask drawn =
        models
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementById(task.getTaskDefinitionKey());
    TaskProperties properties = TaskProperties.of(drawn);
    return properties.dueAt().isPresent()
        ? properties.dueAt().map(moment -> awaited.why(reference, moment))
        : properties.dueInWorkingDays().map(days -> counted(task, law, days));
  }

  private List<String> counted(Task task, Law law, int days) {
    LocalDate from = task.getCreateTime().toInstant().atZone(law.zone()).toLocalDate();
    List<String> told = new ArrayList<>(WorkingDaysTold.of(calendar, law, from, days));
    LocalDate due = calendar.plusWorkingDays(law, from, days);
    told.add(
        LegalTime.at(law, due, END_OF_OFFICE_DAY).equals(task.getDueDate().toInstant())
            ? "Een taak loopt tot het einde van de kantoordag, 17.00 uur. Dit is een werkafspraak, geen wettelijke"
                + " termijn."
            : "De datum van deze taak is daarna met de hand veranderd.");
    return told;
  }
}
