package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.ComposeFormalLetter;

/** Sets the drafted formal letter in type. */
@Component("composeLetter")
class ComposeLetterDelegate implements JavaDelegate {

  private final ComposeFormalLetter composeFormalLetter;

  ComposeLetterDelegate(ComposeFormalLetter composeFormalLetter) {
    this.composeFormalLetter = composeFormalLetter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    composeFormalLetter.compose(CaseInProcess.of(execution), LetterInProcess.of(execution));
  }
}
