package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says about terms, remedies and its own end. What is null the contract does not
 * say.
 *
 * @param noticeMaxDays longest term the contract gives the supplier, calendar days
 * @param penaltyWithoutNotice the penalty clause needs no default notice (BW 6:93)
 * @param damagesBesidePenalty the penalty does not replace damages (BW 6:92 paragraph 2)
 * @param stepIn clause that lets us do the work ourselves, or have it done, at the supplier's cost
 * @param liabilityCap euro, the most the supplier owes in all
 * @param complaintDays calendar days after discovery within which we must complain
 * @param lapseMonths months after discovery in which a claim lapses (vervaltermijn)
 */
public record Clauses(
    @Nullable Integer noticeMaxDays,
    boolean penaltyWithoutNotice,
    boolean damagesBesidePenalty,
    @Nullable Credits credits,
    @Nullable String stepIn,
    @Nullable BigDecimal liabilityCap,
    @Nullable Integer complaintDays,
    @Nullable Integer lapseMonths,
    DisputeClause disputes,
    Ending ending) {

  /** A contract that is silent on all of it. */
  public static final Clauses NONE =
      new Clauses(
          null, false, false, null, null, null, null, null, DisputeClause.NONE, Ending.OPEN);

  /**
   * Service credits for a norm that was missed.
   *
   * @param percentage of the monthly fee per missed norm
   * @param monthlyMaximum percentage of the monthly fee, in all
   * @param claimWithinDays calendar days after the end of the month to claim them
   */
  public record Credits(
      String clause, BigDecimal percentage, BigDecimal monthlyMaximum, int claimWithinDays) {}

  /**
   * How the contract ends without anybody's fault.
   *
   * @param endsOn last day, or null for an open-ended contract
   * @param noticeDays calendar days of notice, or null when the contract gives no right to
   *     terminate
   * @param fee euro owed for ending early
   * @param dataAct a cloud service under Regulation (EU) 2023/2854, chapter VI
   * @param electronic concluded electronically, so that an electronic dissolution is good (BW
   *     6:267)
   */
  public record Ending(
      @Nullable LocalDate endsOn,
      @Nullable Integer noticeDays,
      @Nullable BigDecimal fee,
      boolean dataAct,
      boolean electronic) {

    static final Ending OPEN = new Ending(null, null, null, false, false);
  }
}
