package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.supplierescalation.evaluation.EvaluationKey;

/** An evaluation on its way through its model, told as a story. */
final class EvaluationWalk {

  private final ProcessEngine engine;
  private final EvaluationKey key;

  EvaluationWalk(ProcessEngine engine, EvaluationKey key) {
    this.engine = engine;
    this.key = key;
  }

  Instant due() {
    return job().getDuedate().toInstant();
  }

  /** The clock of engine and program stands at the planned moment then. */
  EvaluationWalk timerFires() {
    ProgramClock.moveTo(due());
    engine.getManagementService().executeJob(job().getId());
    return this;
  }

  EvaluationWalk completes(String user, String task, Map<String, Object> form) {
    Task open = task(task);
    engine.getIdentityService().setAuthentication(user, java.util.List.of("contractmanager"));
    try {
      engine.getTaskService().claim(open.getId(), user);
      engine.getTaskService().complete(open.getId(), form);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    return this;
  }

  Map<String, Object> formOf(String task) {
    return engine.getTaskService().getVariables(task(task).getId());
  }

  Task task(String name) {
    Task open =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(key.toString())
            .taskDefinitionKey(name)
            .singleResult();
    assertThat(open).as("open task %s of %s", name, key).isNotNull();
    return open;
  }

  EvaluationWalk isOver() {
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .count())
        .isZero();
    return this;
  }

  private Job job() {
    return engine
        .getManagementService()
        .createJobQuery()
        .activityId("CatchEvent_PlannedDay")
        .processInstanceId(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult()
                .getId())
        .singleResult();
  }
}
