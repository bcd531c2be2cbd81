package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Euro;

/**
 * The credit on the fee of a month in which norms were missed: a percentage of the monthly fee for
 * each, within the maximum of the month. Each amount is rounded half up to the cent.
 *
 * @param before euro credited or claimed earlier over the same month
 * @param paymentDays working days for the credit note
 */
public record ServiceCredits(
    CaseReference reference,
    Credits clause,
    BigDecimal monthlyFee,
    YearMonth month,
    List<MissedNorm> norms,
    BigDecimal before,
    int paymentDays,
    String by) {

  public ServiceCredits {
    norms = List.copyOf(norms);
    if (norms.isEmpty()) {
      throw new Refused("Vul ten minste één gemiste norm in, met de gemeten waarde en de bron.");
    }
  }

  /** The last day on which the contract lets us claim. */
  public LocalDate claimableUntil() {
    return claimableUntil(clause, month);
  }

  static LocalDate claimableUntil(Credits clause, YearMonth month) {
    return month.atEndOfMonth().plusDays(clause.claimWithinDays());
  }

  /** Euro to claim now. */
  public BigDecimal total() {
    return unlimited().min(left());
  }

  /** Euro that the maximum of the month leaves. */
  public BigDecimal left() {
    return maximum().subtract(before).max(BigDecimal.ZERO);
  }

  public BigDecimal maximum() {
    return share(clause.monthlyMaximum());
  }

  /** The sum, written out for the letter and the case file. */
  public String computation() {
    String sum =
        "%d × %s van %s = %s"
            .formatted(
                norms.size(),
                percent(clause.percentage()),
                Euro.text(monthlyFee),
                Euro.text(unlimited()));
    if (unlimited().compareTo(left()) <= 0) {
      return sum;
    }
    String most =
        "%s; het maximum van de maand is %s, dus %s"
            .formatted(sum, percent(clause.monthlyMaximum()), Euro.text(maximum()));
    return before.signum() == 0
        ? most
        : "%s, waarvan eerder %s is gevorderd, zodat %s overblijft"
            .formatted(most, Euro.text(before), Euro.text(left()));
  }

  /** As in "2,5 %". */
  public static String percent(BigDecimal percentage) {
    DecimalFormatSymbols dutch = new DecimalFormatSymbols(Locale.ROOT);
    dutch.setDecimalSeparator(',');
    return new DecimalFormat("0.####", dutch).format(percentage) + " %";
  }

  /** Euro, before any maximum. */
  BigDecimal unlimited() {
    return share(clause.percentage().multiply(BigDecimal.valueOf(norms.size())));
  }

  private BigDecimal share(BigDecimal percentage) {
    return monthlyFee.multiply(percentage).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }
}
