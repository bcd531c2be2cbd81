package org.supplierescalation.casefile;

/**
 * Payments we hold back in a case. How much, and on what ground, is known to who suspended them.
 */
public interface SuspendedPayments {

  /** Whether anything is held back now. */
  boolean any(CaseReference reference);

  /** Everything held back in this case was paid. */
  void released(CaseReference reference, String by, String remark);
}
