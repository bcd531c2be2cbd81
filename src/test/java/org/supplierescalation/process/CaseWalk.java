package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.supplierescalation.casefile.CaseReference;

/**
 * A case on its way through the models, told as a story: who completes what, which job runs, which
 * timer fires.
 */
final class CaseWalk {

  private final ProcessEngine engine;
  private final CaseReference reference;

  private CaseWalk(ProcessEngine engine, CaseReference reference) {
    this.engine = engine;
    this.reference = reference;
  }

  /** Starts one model by itself, as the ladder would, for a case that is on file. */
  static CaseWalk of(
      ProcessEngine engine, CaseReference reference, String model, Map<String, Object> variables) {
    engine.getRuntimeService().startProcessInstanceByKey(model, reference.value(), variables);
    return new CaseWalk(engine, reference);
  }

  /** Follows a case whose ladder was started by the program. */
  static CaseWalk following(ProcessEngine engine, CaseReference reference) {
    return new CaseWalk(engine, reference);
  }

  /**
   * Somebody completes the one open task with this key ({@code UserTask_…}) with what the form
   * holds.
   */
  CaseWalk completes(String user, String task, Map<String, Object> form) {
    if (task.startsWith("UserTask_Sign") && "SIGNED".equals(form.get("signature"))) {
      ConfirmedSigning.by(user, reference, engine);
    }
    return completesUnconfirmed(user, task, form);
  }

  /** The same, without the password that a signature asks for. */
  CaseWalk completesUnconfirmed(String user, String task, Map<String, Object> form) {
    Task open = task(task);
    as(
        user,
        () -> {
          engine.getTaskService().setAssignee(open.getId(), user);
          engine.getTaskService().complete(open.getId(), form);
          return null;
        });
    return this;
  }

  /** Runs the waiting job of a step with a save point, by the id of its element. */
  CaseWalk runs(String element) {
    engine.getManagementService().executeJob(job(element).getId());
    return this;
  }

  /**
   * Fires the timer of this element at the moment it is due; the clock of engine and program stands
   * there then.
   */
  CaseWalk fires(String timer) {
    Job job = job(timer);
    Date due = job.getDuedate();
    if (due.toInstant().isAfter(ClockUtil.getCurrentTime().toInstant())) {
      ProgramClock.moveTo(due.toInstant());
    }
    engine.getManagementService().executeJob(job.getId());
    return this;
  }

  /** When the timer of this element goes off. */
  Instant due(String timer) {
    return job(timer).getDuedate().toInstant();
  }

  /** The open tasks of this case are these, and no others. */
  CaseWalk waitsAt(String... tasks) {
    assertThat(tasks().list())
        .extracting(Task::getTaskDefinitionKey)
        .containsExactlyInAnyOrder(tasks);
    tasks()
        .list()
        .forEach(task -> inModel(task).isWaitingAt(task.getTaskDefinitionKey()).isNotEnded());
    return this;
  }

  /** No model of this case is running any more. */
  CaseWalk isOver() {
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .list())
        .extracting(ProcessInstance::getProcessDefinitionId)
        .isEmpty();
    return this;
  }

  /** The step where the last finished model of this key ended. */
  CaseWalk ended(String model, String endEvent) {
    String instance =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(reference.value())
            .processDefinitionKey(model)
            .finished()
            .orderByProcessInstanceEndTime()
            .desc()
            .list()
            .get(0)
            .getId();
    assertThat(
            engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId(endEvent)
                .count())
        .as(model + " went through " + endEvent)
        .isPositive();
    return this;
  }

  Task task(String key) {
    List<Task> open = tasks().taskDefinitionKey(key).list();
    assertThat(open).as("open tasks %s of %s; open are %s", key, reference, openKeys()).hasSize(1);
    return open.get(0);
  }

  /** What the form of an open task is shown. */
  Map<String, Object> formOf(String task) {
    return engine.getTaskService().getVariables(task(task).getId());
  }

  CaseReference reference() {
    return reference;
  }

  private ProcessInstanceAssert inModel(Task task) {
    BpmnAwareTests.init(engine);
    return BpmnAwareTests.assertThat(
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult());
  }

  private List<String> openKeys() {
    return tasks().list().stream().map(Task::getTaskDefinitionKey).toList();
  }

  private org.camunda.bpm.engine.task.TaskQuery tasks() {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference.value());
  }

  private Job job(String element) {
    List<Job> jobs =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(reference.value())
            .list()
            .stream()
            .flatMap(
                i ->
                    engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(i.getId())
                        .activityId(element)
                        .list()
                        .stream())
            .toList();
    assertThat(jobs).as("waiting jobs of " + element + " in " + reference).hasSize(1);
    return jobs.get(0);
  }

  private <T> T as(String user, Supplier<T> act) {
    // As over REST: the person is known, what she may do is tested elsewhere.
    engine.getIdentityService().setAuthenticatedUserId(user);
    boolean checks = engine.getProcessEngineConfiguration().isAuthorizationEnabled();
    engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
    try {
      return act.get();
    } finally {
      engine.getProcessEngineConfiguration().setAuthorizationEnabled(checks);
      engine.getIdentityService().clearAuthentication();
    }
  }
}
