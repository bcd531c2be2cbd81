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
 * @param clauses what else it says about terms, remedies and its end
 * @param value in euro, of the whole contract, or null when nobody knows
 * @param documents the papers it consists of
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
    List<Commitment> commitments,
    Clauses clauses,
    @Nullable BigDecimal value,
    List<Paper> documents) {

  public Contract {
    commitments = List.copyOf(commitments);
    documents = List.copyOf(documents);
  }

  /** A contract without the clauses that most contracts lack. */
  public Contract(
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
    this(
        number,
        supplier,
        title,
        concludedOn,
        sla,
        law,
        forum,
        monthlyFee,
        suspensionBanned,
        noticeAlwaysRequired,
        noticeMinDays,
        penalty,
        commitments,
        Clauses.NONE,
        null,
        List.of());
  }

  /** The same contract with these clauses. */
  public Contract with(Clauses clauses) {
    return new Contract(
        number,
        supplier,
        title,
        concludedOn,
        sla,
        law,
        forum,
        monthlyFee,
        suspensionBanned,
        noticeAlwaysRequired,
        noticeMinDays,
        penalty,
        commitments,
        clauses,
        value,
        documents);
  }

  /** The same contract, worth this much in euro, with these papers. */
  public Contract with(@Nullable BigDecimal value, List<Paper> documents) {
    return new Contract(
        number,
        supplier,
        title,
        concludedOn,
        sla,
        law,
        forum,
        monthlyFee,
        suspensionBanned,
        noticeAlwaysRequired,
        noticeMinDays,
        penalty,
        commitments,
        clauses,
        value,
        documents);
  }

  /**
   * Under Book 5 of the Belgian Civil Code. A contract of before 1 January 2023 stays, as a rule,
   * under the old code: a letter then names no articles (law.md 0).
   */
  public boolean underBook5() {
    return regime() == Regime.BE;
  }

  /** Which rules govern it. */
  public Regime regime() {
    return Regime.of(law, concludedOn);
  }

  /**
   * What the supplier promised, with the clause where it stands.
   *
   * @param norm the number that was promised, or null when there is none
   * @param unit of the norm, such as "uur" or "%"; may be empty
   * @param window the hours in which it counts, in words; may be empty
   * @param measurement how it is measured; may be empty
   */
  public record Commitment(
      String clause,
      String text,
      @Nullable BigDecimal norm,
      String unit,
      String window,
      String measurement) {

    /** A promise in words only. */
    public Commitment(String clause, String text) {
      this(clause, text, null, "", "", "");
    }
  }

  /**
   * A paper of the contract.
   *
   * @param where it is kept, such as a place in the archive
   */
  public record Paper(String name, String where) {}

  /**
   * What the supplier forfeits (NL boete, BE schadebeding).
   *
   * @param unit what one amount is for, such as "dag" or "incident"
   * @param amount euro per unit
   * @param maximum euro in all
   */
  public record PenaltyClause(String clause, String unit, BigDecimal amount, BigDecimal maximum) {}
}
