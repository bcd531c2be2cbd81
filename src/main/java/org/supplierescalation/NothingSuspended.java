package org.supplierescalation;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.SuspendedPayments;

/** No payment is ever held back, as long as nothing in the program can suspend one. */
class NothingSuspended implements SuspendedPayments {

  @Override
  public boolean any(CaseReference reference) {
    return false;
  }

  @Override
  public void released(CaseReference reference, String by, String remark) {
    throw new IllegalStateException(reference + " has no suspended payment");
  }
}
