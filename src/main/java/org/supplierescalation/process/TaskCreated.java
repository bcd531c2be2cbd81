package org.supplierescalation.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * Makes a new task ready for a person: due date by working days (or the moment the case waits for),
 * priority, and the facts its form shows. The model says how many days, in the task's property
 * {@code dueInWorkingDays}.
 */
@Component
class TaskCreated {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  private final CaseFacts caseFacts;
  private final List<Facts> more;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final Clock clock;
  private final FormLists lists;
  private final FormText formText;

  TaskCreated(
      CaseFacts caseFacts,
      List<Facts> more,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      Clock clock,
      FormLists lists,
      FormText formText) {
    this.caseFacts = caseFacts;
    this.more = more;
    this.contracts = contracts;
    this.calendar = calendar;
    this.clock = clock;
    this.lists = lists;
    this.formText = formText;
  }

  @EventListener(condition = "#task.eventName == 'create'")
  void prepare(DelegateTask task) {
    if (!CaseInProcess.isCase(task)) {
      return; // somebody's own task, or the evaluation of a contract
    }
    CaseReference reference = CaseInProcess.of(task);
    TaskProperties properties = TaskProperties.of(task);
    due(reference, task, properties).ifPresent(at -> task.setDueDate(Date.from(at)));
    Map<String, Object> shown =
        new HashMap<>(
            caseFacts.of(reference, Optional.ofNullable(task.getDueDate()).map(Date::toInstant)));
    shown.put("waitsFor", properties.waitsFor());
    task.setPriority(priority(shown));
    for (Facts facts : more) {
      if (facts.tasks().contains(task.getTaskDefinitionKey())) {
        shown.putAll(facts.shown(reference, task));
        facts
            .proposed(reference, task)
            .forEach((key, value) -> task.getExecution().setVariable(key, typed(value)));
      }
    }
    shown.forEach((key, value) -> task.setVariableLocal(key, typed(readable(value))));
  }

  private Optional<Instant> due(
      CaseReference reference, DelegateTask task, TaskProperties properties) {
    if (properties.dueAt().isPresent()) {
      return properties.dueAt().map(task::getVariable).map(Date.class::cast).map(Date::toInstant);
    }
    Law law = contracts.law(reference);
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    return properties
        .dueInWorkingDays()
        .map(
            days ->
                LegalTime.at(law, calendar.plusWorkingDays(law, today, days), END_OF_OFFICE_DAY));
  }

  private static int priority(Map<String, Object> shown) {
    for (Priority priority : Priority.values()) {
      if (priority.dutch().equals(shown.get("casePriority"))) {
        return 90 - 20 * priority.ordinal();
      }
    }
    return 50;
  }

  private Object readable(Object value) {
    return value instanceof String text ? formText.of(text) : value;
  }

  private Object typed(Object value) {
    return value instanceof Collection<?> list ? lists.of(list) : value;
  }
}
