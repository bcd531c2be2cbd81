package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/**
 * The part of one or more invoices that we hold back (BW 6:52, 6:262, 6:263; BE art. 5.239 BW).
 *
 * @param kind one of the three suspensions
 * @param months how many months of the fee the invoices are about
 * @param share how much of the service is affected, 1 to 100 %
 * @param motivation why that share; in full suspension, what shows that nothing was performed
 * @param ground which written notice and which breach it rests on
 * @param fear why we fear that the supplier will not perform; only for a precaution, else empty
 * @param continuity what happens when the supplier stops its work in turn
 */
public record PaymentSuspension(
    CaseReference reference,
    Remedy kind,
    List<SuspendedInvoice> invoices,
    int months,
    int share,
    String motivation,
    String ground,
    String fear,
    String continuity,
    String weighedBy) {

  public PaymentSuspension {
    invoices = List.copyOf(invoices);
    if (invoices.isEmpty()) {
      throw new Refused("Vul ten minste één factuur in.");
    }
    if (invoices.stream().map(SuspendedInvoice::number).distinct().count() < invoices.size()) {
      throw new Refused("Dezelfde factuur staat er twee keer. Noem elke factuur één keer.");
    }
  }

  /**
   * Euro that may be held back at most: the affected part of the fee for these months, to the cent
   * below.
   */
  public static BigDecimal most(BigDecimal monthlyFee, int months, int share) {
    return monthlyFee
        .multiply(BigDecimal.valueOf(months))
        .multiply(BigDecimal.valueOf(share))
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
  }

  /** Euro held back in all. */
  public BigDecimal withheld() {
    return sum(SuspendedInvoice::withheld);
  }

  /** Euro that is paid in time, in all. */
  public BigDecimal paid() {
    return sum(SuspendedInvoice::paid);
  }

  /** Nothing of these invoices is paid. */
  public boolean paysNothing() {
    return paid().signum() == 0;
  }

  /** As in "2026-118, 2026-119". */
  public String numbers() {
    return invoices.stream().map(SuspendedInvoice::number).collect(Collectors.joining(", "));
  }

  private BigDecimal sum(Function<SuspendedInvoice, BigDecimal> part) {
    return invoices.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
