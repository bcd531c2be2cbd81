package org.supplierescalation.process;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispute.ExpireWarnings;
import org.supplierescalation.dispute.RightsWatch;
import org.supplierescalation.dispute.WatchRights;
import org.supplierescalation.term.LegalTime;

/** When to warn next of a right that may be lost, if at all. */
@Component("planWarning")
class PlanWarningDelegate implements JavaDelegate {

  private static final LocalTime START_OF_OFFICE_DAY = LocalTime.of(9, 0);

  private final ExpireWarnings expireWarnings;
  private final OpenWarnings openWarnings;
  private final AsEngine asEngine;
  private final WatchRights watchRights;
  private final ContractOfCase contracts;

  PlanWarningDelegate(
      ExpireWarnings expireWarnings,
      OpenWarnings openWarnings,
      AsEngine asEngine,
      WatchRights watchRights,
      ContractOfCase contracts) {
    this.expireWarnings = expireWarnings;
    this.openWarnings = openWarnings;
    this.asEngine = asEngine;
    this.watchRights = watchRights;
    this.contracts = contracts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseReference reference = CaseInProcess.of(execution);
    List<Long> expired = expireWarnings.expire(reference);
    asEngine.run(() -> openWarnings.end(execution, expired));
    Optional<Instant> next =
        watchRights
            .next(reference)
            .map(n -> LegalTime.at(contracts.law(reference), n.warnOn(), START_OF_OFFICE_DAY));
    next.ifPresent(moment -> Moments.NEXT_RIGHT_WARNING_AT.set(execution, moment));
    Variables.RIGHTS_WATCH.set(
        execution,
        next.isPresent()
            ? RightsWatch.WATCHING
            : watchRights.isOver(reference) ? RightsWatch.DONE : RightsWatch.WAITING);
  }
}
