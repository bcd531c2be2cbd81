package org.supplierescalation.casefile;

import java.time.LocalDate;

/**
 * Payments we hold back in a case. How much, and on what ground, is known to who suspended them.
 */
public interface SuspendedPayments {

  /** Whether anything is held back now. */
  boolean any(CaseReference reference);

  /** Everything held back in this case was paid on that day. */
  void released(CaseReference reference, LocalDate paidOn, String by, String remark);
}
