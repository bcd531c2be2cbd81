package org.supplierescalation.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows {@link NoAdministrator} as a plain message instead of a stack trace. */
class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministrator> {

  @Override
  protected FailureAnalysis analyze(Throwable root, NoAdministrator cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Zet ESCALATION_ADMIN_USER en ESCALATION_ADMIN_PASSWORD in de omgeving en start opnieuw.",
        cause);
  }
}
