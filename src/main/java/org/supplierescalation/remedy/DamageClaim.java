package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/**
 * Damages as a lawyer settled them for the claim.
 *
 * @param interestFrom first day on which interest runs, for damage suffered by then
 * @param interestUntil last day up to which the claim counts interest
 * @param lastItem number of the last line of the ledger that is in the claim
 * @param principal euro, without interest, after penalty and liability cap
 * @param interest euro up to {@code interestUntil}
 * @param mitigation what we did to keep the damage down
 * @param capRemark what was found about the liability cap; empty when it cuts nothing off
 */
public record DamageClaim(
    CaseReference reference,
    LocalDate interestFrom,
    LocalDate interestUntil,
    int lastItem,
    BigDecimal principal,
    BigDecimal interest,
    String mitigation,
    String capRemark,
    String settledBy) {

  /** Euro. */
  public BigDecimal total() {
    return principal.add(interest);
  }
}
