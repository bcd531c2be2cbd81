package org.supplierescalation.process;

import java.util.List;

/**
 * The moments that a timer of a model waits for, each computed by the domain. What is not here no
 * timer waits for: a test says so.
 */
final class Moments {

  static final DateVariable CONFIRMATION_DUE_AT = new DateVariable("confirmationDueAt");
  static final DateVariable PROMISE_DUE_AT = new DateVariable("promiseDueAt");
  static final DateVariable RECEIPT_DUE_AT = new DateVariable("receiptDueAt");
  static final DateVariable TERM_ENDS_AT = new DateVariable("termEndsAt");
  static final DateVariable NEXT_REMINDER_AT = new DateVariable("nextReminderAt");
  static final DateVariable NEXT_RIGHT_WARNING_AT = new DateVariable("nextRightWarningAt");
  static final DateVariable PAUSED_UNTIL = new DateVariable("pausedUntil");
  static final DateVariable PROBATION_ENDS_AT = new DateVariable("probationEndsAt");
  static final DateVariable DEMAND_ENDS_AT = new DateVariable("demandEndsAt");
  static final DateVariable MEDIATION_DUE_AT = new DateVariable("mediationDueAt");
  static final DateVariable CLAIM_DUE_AT = new DateVariable("claimDueAt");
  static final DateVariable PROCEEDINGS_DUE_AT = new DateVariable("proceedingsDueAt");
  static final DateVariable DAMAGES_DUE_AT = new DateVariable("damagesDueAt");
  static final DateVariable SETTLEMENT_DUE_AT = new DateVariable("settlementDueAt");
  static final DateVariable EXIT_REMINDER_AT = new DateVariable("exitReminderAt");

  static final DateVariable EVALUATION_BEGINS_AT = new DateVariable("evaluationBeginsAt");

  /** All of them. */
  static final List<DateVariable> ALL =
      List.of(
          CONFIRMATION_DUE_AT,
          PROMISE_DUE_AT,
          RECEIPT_DUE_AT,
          TERM_ENDS_AT,
          NEXT_REMINDER_AT,
          NEXT_RIGHT_WARNING_AT,
          PAUSED_UNTIL,
          PROBATION_ENDS_AT,
          DEMAND_ENDS_AT,
          MEDIATION_DUE_AT,
          CLAIM_DUE_AT,
          PROCEEDINGS_DUE_AT,
          DAMAGES_DUE_AT,
          SETTLEMENT_DUE_AT,
          EXIT_REMINDER_AT,
          EVALUATION_BEGINS_AT);

  private Moments() {}
}
