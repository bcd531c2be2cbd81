package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.supplierescalation.letter.LetterKind;

/** Which letter a called model is about: the one word that its caller hands over. */
final class LetterInProcess {

  private LetterInProcess() {}

  static LetterKind of(VariableScope scope) {
    Object kind = scope.getVariable(Variables.LETTER_KIND);
    if (kind == null) {
      throw new IllegalStateException("variable " + Variables.LETTER_KIND + " is missing");
    }
    return LetterKind.valueOf(kind.toString());
  }
}
