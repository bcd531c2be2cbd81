package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/**
 * A part of an invoice that we hold back (BW 6:52, 6:262; BE art. 5.239 BW).
 *
 * @param share how much of the service is affected, 1 to 100 %
 * @param motivation why that share
 * @param ground which written notice and which breach it rests on
 * @param withheld euro
 * @param continuity what happens when the supplier stops its work in turn
 */
public record PaymentSuspension(
    CaseReference reference,
    String invoice,
    BigDecimal invoiceAmount,
    LocalDate dueOn,
    int share,
    String motivation,
    String ground,
    BigDecimal withheld,
    String continuity,
    String weighedBy) {

  /**
   * Euro that may be held back at most: the affected part of the monthly fee, to the cent below.
   */
  public static BigDecimal most(BigDecimal monthlyFee, int share) {
    return monthlyFee
        .multiply(BigDecimal.valueOf(share))
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
  }

  /** Euro that is paid in time. */
  public BigDecimal paid() {
    return invoiceAmount.subtract(withheld);
  }
}
