package org.supplierescalation.dispute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Euro;

/**
 * One row of a tariff.
 *
 * @param undetermined for a claim without an amount
 * @param above euro, the claim is higher than this; null when the row is for any claim
 * @param upTo euro, and at most this
 * @param fixed euro
 * @param percentage of what the claim is above the lower bound
 * @param unit Dutch, such as "per uur (richtlijn)"
 */
public record CostRow(
    boolean undetermined,
    @Nullable BigDecimal above,
    @Nullable BigDecimal upTo,
    BigDecimal fixed,
    BigDecimal percentage,
    String unit,
    LocalDate validFrom,
    String source) {

  boolean isFor(@Nullable BigDecimal claim) {
    if (above == null || upTo == null) {
      return !undetermined || claim == null;
    }
    return claim != null && claim.compareTo(above) > 0 && claim.compareTo(upTo) <= 0;
  }

  /** Euro, rounded half up to the cent. */
  public BigDecimal amount(@Nullable BigDecimal claim) {
    if (claim == null || above == null) {
      return fixed;
    }
    return claim
        .subtract(above)
        .multiply(percentage)
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP)
        .add(fixed);
  }

  /** As in "€ 1.250,00 administratiekosten (€ 1.000,00 + 1 % van € 25.000,00)". */
  String inWords(@Nullable BigDecimal claim) {
    String amount = Euro.text(amount(claim)) + " " + unit;
    if (percentage.signum() == 0 || claim == null || above == null) {
      return amount;
    }
    return "%s (%s + %s %% van %s)"
        .formatted(
            amount,
            Euro.text(fixed),
            percentage.stripTrailingZeros().toPlainString().replace('.', ','),
            Euro.text(claim.subtract(above)));
  }
}
