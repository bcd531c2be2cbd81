package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.supplierescalation.letter.LetterKind;

/** Which letter a called model is about. */
final class LetterInProcess {

  private LetterInProcess() {}

  static LetterKind of(DelegateExecution execution) {
    return LetterKind.valueOf(execution.getVariable(Variables.LETTER_KIND).toString());
  }

  static LetterKind of(DelegateTask task) {
    return of(task.getExecution());
  }
}
