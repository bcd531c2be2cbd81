package org.supplierescalation.remedy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.Euro;

/**
 * What the supplier forfeits by the clause (BW 6:91; BE art. 5.88 BW): never more than its maximum.
 *
 * @param units how many times the amount is forfeited
 * @param cause which days or incidents these are
 * @param booking how finance processed it, or null
 */
public record Penalty(
    CaseReference reference,
    PenaltyClause clause,
    int units,
    String cause,
    String computedBy,
    @Nullable String booking) {

  public Penalty {
    if (units < 1) {
      throw new Refused("Vul in hoe vaak de boete is verbeurd: ten minste één keer.");
    }
  }

  /** Euro to claim. */
  public BigDecimal total() {
    return unlimited().min(clause.maximum());
  }

  /** The sum, written out for the letter and the case file. */
  public String computation() {
    String sum =
        "%d × %s per %s = %s"
            .formatted(units, Euro.text(clause.amount()), clause.unit(), Euro.text(unlimited()));
    return unlimited().compareTo(clause.maximum()) > 0
        ? sum + "; het maximum is " + Euro.text(clause.maximum())
        : sum;
  }

  BigDecimal unlimited() {
    return clause.amount().multiply(BigDecimal.valueOf(units));
  }
}
