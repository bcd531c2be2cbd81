package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractNotices;
import org.supplierescalation.term.DutchDates;

/** Says on the page of a contract which actions from its evaluations are late. */
public class OverdueActions implements ContractNotices {

  private final EvaluationActions actions;
  private final Clock clock;

  public OverdueActions(EvaluationActions actions, Clock clock) {
    this.actions = actions;
    this.clock = clock;
  }

  @Override
  public List<Notice> of(Contract contract) {
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    return actions.of(contract.number()).stream()
        .filter(action -> action.isOverdue(today))
        .map(EvaluationAction::agreed)
        .map(
            late ->
                new Notice(
                    "Te laat: %s (%s, uiterlijk %s)"
                        .formatted(late.what(), late.who(), DutchDates.inDigits(late.dueOn())),
                    "/contracts/" + contract.number() + "/evaluations"))
        .toList();
  }
}
