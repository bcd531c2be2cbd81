package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Which line of the inbox a model is about. */
final class MailInProcess {

  private MailInProcess() {}

  static long of(VariableScope scope) {
    Object mail = scope.getVariable(Variables.INCOMING_MAIL);
    if (!(mail instanceof Number number)) {
      throw new IllegalStateException("variable " + Variables.INCOMING_MAIL + " is missing");
    }
    return number.longValue();
  }
}
