package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;

/**
 * The lessons of a case say when its contract is looked at again: that day joins the rhythm of the
 * contract. Without a contract there is nothing to look at.
 */
public class AgreeReview {

  private final ContractOfCase contracts;
  private final Rhythms rhythms;
  private final PlanEvaluation planEvaluation;
  private final Clock clock;

  public AgreeReview(
      ContractOfCase contracts, Rhythms rhythms, PlanEvaluation planEvaluation, Clock clock) {
    this.contracts = contracts;
    this.rhythms = rhythms;
    this.planEvaluation = planEvaluation;
    this.clock = clock;
  }

  public void agree(CaseReference reference, LocalDate day, String by) {
    contracts.find(reference).ifPresent(contract -> join(contract, day, by));
  }

  /** Days that have had their turn make room. */
  private void join(Contract contract, LocalDate day, String by) {
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    Rhythm known = rhythms.of(contract.number());
    List<LocalDate> days =
        Stream.concat(known.days().stream().filter(today::isBefore), Stream.of(day))
            .distinct()
            .sorted()
            .limit(Rhythm.MOST_DAYS)
            .toList();
    rhythms.put(contract.number(), new Rhythm(known.months(), days), by);
    planEvaluation.follow(contract.number());
  }
}
