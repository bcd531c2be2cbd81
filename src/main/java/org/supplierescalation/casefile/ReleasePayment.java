package org.supplierescalation.casefile;

import java.time.LocalDate;

/** The supplier performed: what we held back is paid. */
public class ReleasePayment {

  private final SuspendedPayments payments;
  private final Timeline timeline;

  public ReleasePayment(SuspendedPayments payments, Timeline timeline) {
    this.payments = payments;
    this.timeline = timeline;
  }

  /**
   * @param paidOn day of the payment
   * @param remark what was paid and how; must be there
   */
  public void release(CaseReference reference, LocalDate paidOn, String remark, String by) {
    if (remark.isBlank()) {
      throw new Refused("Vul in wat u hebt vrijgegeven, met datum en factuurnummer.");
    }
    payments.released(reference, paidOn, by, remark);
    timeline.add(reference, by, EntryKind.REMEDY, "Opgeschorte betaling vrijgegeven", remark);
  }
}
