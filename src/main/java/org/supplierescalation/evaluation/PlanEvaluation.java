package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** Plans the next evaluation of a contract, once: there is never more than one that is not done. */
public class PlanEvaluation {

  private final Contracts contracts;
  private final Evaluations evaluations;
  private final Rhythms rhythms;
  private final EvaluationDates dates;
  private final EvaluationProcess process;
  private final Clock clock;

  public PlanEvaluation(
      Contracts contracts,
      Evaluations evaluations,
      Rhythms rhythms,
      EvaluationDates dates,
      EvaluationProcess process,
      Clock clock) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.rhythms = rhythms;
    this.dates = dates;
    this.process = process;
    this.clock = clock;
  }

  /** Returns the open one, if need be after planning it. */
  public EvaluationKey plan(String number) {
    Contract contract =
        contracts
            .find(number)
            .orElseThrow(() -> new Refused("Dit contract staat niet in het register."));
    List<Evaluation> known = evaluations.of(number);
    Optional<Evaluation> open = known.stream().filter(Evaluation::isOpen).findFirst();
    if (open.isPresent()) {
      return open.get().key();
    }
    EvaluationKey key = known.isEmpty() ? new EvaluationKey(number, 1) : known.get(0).key().next();
    LocalDate plannedOn = next(contract, known);
    evaluations.add(key, plannedOn);
    process.planned(key, dates.begins(contract.law(), plannedOn));
    return key;
  }

  /** The one after an evaluation that is done; none when the contract has ended by then. */
  public void planNext(String number) {
    Contract contract = contracts.find(number).orElseThrow();
    LocalDate endsOn = contract.clauses().ending().endsOn();
    if (endsOn == null || !next(contract, evaluations.of(number)).isAfter(endsOn)) {
      plan(number);
    }
  }

  /** Moves the one that has not begun to where the rhythm puts it now, or plans it. */
  void follow(String number) {
    Evaluation open = evaluations.get(plan(number));
    if (open.status() == EvaluationStatus.PLANNED) {
      Contract contract = contracts.find(number).orElseThrow();
      LocalDate plannedOn = next(contract, evaluations.of(number));
      if (!plannedOn.equals(open.plannedOn())) {
        evaluations.move(open.key(), plannedOn);
        process.moved(open.key(), dates.begins(contract.law(), plannedOn));
      }
    }
  }

  /** Counted from the last meeting, but never in the past. */
  private LocalDate next(Contract contract, List<Evaluation> known) {
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    LocalDate last =
        known.stream()
            .flatMap(evaluation -> Stream.ofNullable(evaluation.heldOn()))
            .findFirst()
            .orElse(today);
    Rhythm rhythm = rhythms.of(contract.number());
    LocalDate next = dates.next(contract.law(), rhythm, last);
    return next.isAfter(today) ? next : dates.next(contract.law(), rhythm, today);
  }
}
