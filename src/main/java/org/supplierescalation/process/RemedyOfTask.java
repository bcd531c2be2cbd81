package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.supplierescalation.remedy.Remedy;

/** Which remedy a task is about: the model says so in the property {@code remedy}. */
final class RemedyOfTask {

  private RemedyOfTask() {}

  static Remedy of(DelegateTask task) {
    return Remedy.valueOf(TaskProperties.of(task).values().get("remedy"));
  }
}
