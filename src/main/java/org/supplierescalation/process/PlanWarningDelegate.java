package org.supplierescalation.process;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispute.RightsWatch;
import org.supplierescalation.dispute.WatchRights;
import org.supplierescalation.term.LegalTime;

/** When to warn next of a right that may be lost, if at all. */
@Component("planWarning")
class PlanWarningDelegate implements JavaDelegate {

  private static final LocalTime START_OF_OFFICE_DAY = LocalTime.of(9, 0);

  private final WatchRights watchRights;
  private final ContractOfCase contracts;

  PlanWarningDelegate(WatchRights watchRights, ContractOfCase contracts) {
    this.watchRights = watchRights;
    this.contracts = contracts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseReference reference = CaseInProcess.of(execution);
    Optional<Instant> next =
        watchRights
            .next(reference)
            .map(n -> LegalTime.at(contracts.law(reference), n.warnOn(), START_OF_OFFICE_DAY));
    next.ifPresent(moment -> Variables.NEXT_RIGHT_WARNING_AT.set(execution, moment));
    Variables.RIGHTS_WATCH.set(
        execution,
        next.isPresent()
            ? RightsWatch.WATCHING
            : watchRights.isOver(reference) ? RightsWatch.DONE : RightsWatch.WAITING);
  }
}
