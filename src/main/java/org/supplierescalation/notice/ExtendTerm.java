package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationProcess;

/**
 * Extends a running term from the case page, without a request of the supplier; the timers follow.
 */
public class ExtendTerm {

  private final GrantExtension grantExtension;
  private final EscalationProcess process;

  public ExtendTerm(GrantExtension grantExtension, EscalationProcess process) {
    this.grantExtension = grantExtension;
    this.process = process;
  }

  /** Refused, and to be rolled back, when no term runs in the process. */
  public RunningTerm extend(CaseReference reference, Extension extension, String by) {
    RunningTerm extended = grantExtension.grant(reference, extension, by);
    process.termExtended(reference);
    return extended;
  }
}
