package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Euro;

/**
 * An invoice of which we hold back a part.
 *
 * @param amount euro
 * @param withheld euro, more than nothing and at most the amount
 */
public record SuspendedInvoice(
    String number, BigDecimal amount, LocalDate dueOn, BigDecimal withheld) {

  public SuspendedInvoice {
    if (withheld.signum() <= 0 || withheld.compareTo(amount) > 0) {
      throw new Refused(
          "Van factuur %s (%s) kunt u meer dan niets en ten hoogste het hele bedrag opschorten."
              .formatted(number, Euro.text(amount)));
    }
  }

  /** Euro that is paid in time. */
  public BigDecimal paid() {
    return amount.subtract(withheld);
  }
}
