package org.supplierescalation.remedy;

import java.math.BigDecimal;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.Euro;

/**
 * What the supplier forfeits by the clause (BW 6:91; BE art. 5.88 BW): all penalties of a case
 * under one clause together never more than its maximum. Amounts are multiplied and never divided,
 * so nothing is rounded.
 *
 * @param before euro claimed earlier in this case under the same clause
 */
public record Penalty(PenaltyDemand demand, PenaltyClause clause, BigDecimal before) {

  /** How many times the amount is forfeited. */
  public int units() {
    return demand.units(PenaltyUnit.of(clause.unit()));
  }

  /** Euro to claim now. */
  public BigDecimal total() {
    return unlimited().min(left());
  }

  /** Euro that the maximum leaves. */
  public BigDecimal left() {
    return clause.maximum().subtract(before).max(BigDecimal.ZERO);
  }

  /** The sum, written out for the letter and the case file. */
  public String computation() {
    String sum =
        "%d × %s per %s = %s"
            .formatted(units(), Euro.text(clause.amount()), clause.unit(), Euro.text(unlimited()));
    if (unlimited().compareTo(left()) <= 0) {
      return sum;
    }
    String most = sum + "; het maximum is " + Euro.text(clause.maximum());
    return before.signum() == 0
        ? most
        : "%s, waarvan eerder %s is gevorderd, zodat %s overblijft"
            .formatted(most, Euro.text(before), Euro.text(left()));
  }

  BigDecimal unlimited() {
    return clause.amount().multiply(BigDecimal.valueOf(units()));
  }
}
