package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.term.Law;

/**
 * What was agreed, as far as it decides what we may do.
 *
 * @param sla name and version of the service level agreement, may be empty
 * @param monthlyFee in euro
 * @param suspensionBanned the contract forbids suspending payment or set-off
 * @param noticeAlwaysRequired the contract demands a written default notice in every case
 * @param noticeMinDays shortest term the contract allows, or null
 * @param penalty the penalty clause, or null when there is none
 * @param forum where disputes go, in the words of the contract
 */
public record Contract(
    String number,
    Supplier supplier,
    String title,
    LocalDate concludedOn,
    String sla,
    Law law,
    String forum,
    BigDecimal monthlyFee,
    boolean suspensionBanned,
    boolean noticeAlwaysRequired,
    @Nullable Integer noticeMinDays,
    @Nullable PenaltyClause penalty,
    List<Commitment> commitments) {

  public Contract {
    commitments = List.copyOf(commitments);
  }

  /** What the supplier promised, with the clause where it stands. */
  public record Commitment(String clause, String text) {}

  /**
   * What the supplier forfeits (NL boete, BE schadebeding).
   *
   * @param unit what one amount is for, such as "dag" or "incident"
   * @param amount euro per unit
   * @param maximum euro in all
   */
  public record PenaltyClause(String clause, String unit, BigDecimal amount, BigDecimal maximum) {}
}
