package org.supplierescalation.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.SendWaiting;

/**
 * How a sample case came to where it is: the people of the demo really do their tasks, on days in
 * the past. So a sample case holds what a real one holds, letters and mails included.
 */
final class Story {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final ProcessEngine engine;
  private final DemoClock clock;
  private final LocalDate today;
  private final CaseReference reference;
  private final TransactionTemplate transaction;
  private final BiConsumer<CaseReference, String> confirming;
  private final SendWaiting sendWaiting;

  Story(
      ProcessEngine engine,
      TransactionTemplate transaction,
      BiConsumer<CaseReference, String> confirming,
      SendWaiting sendWaiting,
      DemoClock clock,
      LocalDate today,
      CaseReference reference) {
    this.engine = engine;
    this.transaction = transaction;
    this.confirming = confirming;
    this.sendWaiting = sendWaiting;
    this.clock = clock;
    this.today = today;
    this.reference = reference;
  }

  /** It is now that many days before today, at this time. */
  static void moveTo(DemoClock clock, LocalDate today, int daysAgo, LocalTime time) {
    Instant then = today.minusDays(daysAgo).atTime(time).atZone(ZONE).toInstant();
    clock.set(
        Duration.between(Instant.now(), then)); // real time: the demo's clock is what is being set
  }

  /** That many days ago: what had fallen due by then happens first, then the story goes on. */
  Story daysAgo(int daysAgo, int hour) {
    moveTo(clock, today, daysAgo, LocalTime.of(hour, 0));
    return happens();
  }

  /** Somebody does the task with this key, filling in its form. */
  Story does(String person, String task, Map<String, Object> form) {
    Task open = open(task);
    if (open == null) {
      throw new IllegalStateException(reference + " has no open task " + task);
    }
    engine.getIdentityService().setAuthentication(person, List.of(person));
    try {
      transaction.executeWithoutResult(
          status -> {
            engine.getTaskService().claim(open.getId(), person);
            engine.getTaskService().complete(open.getId(), form);
          });
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    return happens();
  }

  /** The same, confirmed with the password, which in the demo is the name. */
  Story signs(String person, String task, Map<String, Object> form) {
    confirming.accept(reference, person);
    return does(person, task, form);
  }

  /** Time passes, timer by timer, until somebody has this to do. */
  Story until(String task) {
    while (open(task) == null) {
      Job next =
          jobs().stream()
              .min(Comparator.comparing(Job::getDuedate))
              .orElseThrow(() -> new IllegalStateException(reference + " never comes to " + task));
      clock.set(Duration.between(Instant.now(), next.getDuedate().toInstant().plusSeconds(60)));
      happens();
    }
    return inOfficeHours();
  }

  /** A timer may fire at midnight; people look at it in the morning. */
  private Story inOfficeHours() {
    ZonedDateTime now = clock.instant().atZone(ZONE);
    if (now.getHour() < 10) {
      Instant morning = now.with(LocalTime.of(10, 0)).toInstant();
      clock.set(Duration.between(Instant.now(), morning));
    }
    return this;
  }

  CaseReference reference() {
    return reference;
  }

  /** Whatever is due by the clock of now: save points and timers of this case. */
  Story happens() {
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
    // Copies leave on the day of their letter, not when the stories are told.
    sendWaiting.send(Runnable::run);
    return this;
  }

  private @Nullable Task open(String task) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(reference.value())
        .taskDefinitionKey("UserTask_" + task)
        .singleResult();
  }

  /** One at a time: a job may end the model that another one belongs to. */
  private List<Job> due() {
    Date now = Date.from(clock.instant());
    return jobs().stream().filter(job -> !job.getDuedate().after(now)).limit(1).toList();
  }

  private List<Job> jobs() {
    Set<String> models =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(reference.value())
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    return models.isEmpty()
        ? List.of()
        : engine.getManagementService().createJobQuery().processInstanceIds(models).list();
  }
}
