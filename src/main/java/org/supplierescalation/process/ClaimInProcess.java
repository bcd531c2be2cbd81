package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.supplierescalation.remedy.ClaimKind;

/** Which claim a called model is about: the one word that its caller hands over. */
final class ClaimInProcess {

  private ClaimInProcess() {}

  static ClaimKind of(VariableScope scope) {
    Object kind = scope.getVariable(Variables.CLAIM_KIND);
    if (kind == null) {
      throw new IllegalStateException("variable " + Variables.CLAIM_KIND + " is missing");
    }
    return ClaimKind.valueOf(kind.toString());
  }
}
