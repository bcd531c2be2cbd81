package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.term.Law;

/** What the contract and the calendar answer to table {@code remedies}. */
final class ContractAnswers {

  private ContractAnswers() {}

  static Map<RemedyInput, Object> of(
      Contract contract, LocalDate discoveredOn, List<Breach> breaches, LocalDate today) {
    Clauses clauses = contract.clauses();
    Map<RemedyInput, Object> answers = new EnumMap<>(RemedyInput.class);
    answers.put(RemedyInput.REGIME, contract.regime());
    answers.put(RemedyInput.SUSPENSION_BANNED, contract.suspensionBanned());
    answers.put(RemedyInput.CREDITS_CLAUSE, clauses.credits() != null);
    answers.put(
        RemedyInput.CLAIM_WINDOW_OPEN,
        breaches.stream().anyMatch(breach -> claimable(breach, clauses, today)));
    answers.put(RemedyInput.PENALTY_CLAUSE, contract.penalty() != null);
    answers.put(RemedyInput.PENALTY_WITHOUT_NOTICE, clauses.penaltyWithoutNotice());
    answers.put(RemedyInput.DAMAGES_BESIDE_PENALTY, clauses.damagesBesidePenalty());
    answers.put(RemedyInput.STEP_IN_CLAUSE, clauses.stepIn() != null);
    answers.put(RemedyInput.TERMINATION_RIGHT, TerminationRight.of(clauses.ending()));
    answers.put(RemedyInput.MEDIATION_FIRST, clauses.disputes() == DisputeClause.MEDIATION_FIRST);
    answers.put(
        RemedyInput.DISPUTE_CLAUSE_KNOWN,
        clauses.disputes() != DisputeClause.NONE || !contract.forum().isBlank());
    answers.put(
        RemedyInput.LIMITATION_DAYS_LEFT,
        (int) ChronoUnit.DAYS.between(today, lapsesOn(contract, discoveredOn)));
    return answers;
  }

  /** Credits are claimed so many days after the end of the month of the breach. */
  private static boolean claimable(Breach breach, Clauses clauses, LocalDate today) {
    return clauses.credits() != null
        && !breach
            .occurredOn()
            .with(TemporalAdjusters.lastDayOfMonth())
            .plusDays(clauses.credits().claimWithinDays())
            .isBefore(today);
  }

  /** By law (NL: BW 3:307 and 3:310; BE: art. 2262bis old BW) or sooner by contract. */
  private static LocalDate lapsesOn(Contract contract, LocalDate discoveredOn) {
    LocalDate byLaw = discoveredOn.plusYears(contract.law() == Law.NL ? 5 : 10);
    Integer months = contract.clauses().lapseMonths();
    LocalDate byContract = months == null ? byLaw : discoveredOn.plusMonths(months);
    return byContract.isBefore(byLaw) ? byContract : byLaw;
  }
}
