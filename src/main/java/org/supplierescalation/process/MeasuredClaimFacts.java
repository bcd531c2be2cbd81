package org.supplierescalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.PenaltyUnit;
import org.supplierescalation.sla.MakeMeasureReport;
import org.supplierescalation.sla.MeasureReport;
import org.supplierescalation.sla.MissedInMonth;
import org.supplierescalation.sla.Result;
import org.supplierescalation.sla.ServiceAgreements;

/**
 * What the service clock proposes to whoever claims: the missed norms of last month, and how many
 * incidents came too late. Proposals only: a person reads them and answers for them.
 */
@Component
class MeasuredClaimFacts implements Facts {

  private static final int PLACES = 5;
  private static final int NAMED = 10;

  private final ContractOfCase contracts;
  private final ServiceAgreements agreements;
  private final MakeMeasureReport makeReport;
  private final Clock clock;

  MeasuredClaimFacts(
      ContractOfCase contracts,
      ServiceAgreements agreements,
      MakeMeasureReport makeReport,
      Clock clock) {
    this.contracts = contracts;
    this.agreements = agreements;
    this.makeReport = makeReport;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ComputePenalty", "UserTask_ComputeCredits");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of();
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    if (agreements.find(contract.number()).isEmpty()) {
      return Map.of();
    }
    YearMonth month =
        YearMonth.from(LocalDate.now(clock.withZone(contract.law().zone()))).minusMonths(1);
    MeasureReport report = makeReport.make(contract.number(), month.atDay(1), month.atEndOfMonth());
    return task.getTaskDefinitionKey().equals("UserTask_ComputeCredits")
        ? credits(MissedInMonth.of(report, month))
        : penalty(contract, report.late());
  }

  private static Map<String, Object> credits(List<MissedInMonth> missed) {
    Map<String, Object> proposed = new HashMap<>();
    for (int place = 1; place <= Math.min(PLACES, missed.size()); place++) {
      MissedInMonth norm = missed.get(place - 1);
      proposed.put("norm" + place, norm.norm());
      proposed.put("measured" + place, norm.measured());
      proposed.put("source" + place, norm.source());
    }
    return proposed;
  }

  private static Map<String, Object> penalty(Contract contract, List<Result> late) {
    boolean counted =
        contract.penalty() != null
            && PenaltyUnit.of(contract.penalty().unit()) == PenaltyUnit.COUNTED;
    if (!counted || late.isEmpty()) {
      return Map.of();
    }
    String tickets =
        late.stream()
            .limit(NAMED)
            .map(result -> result.ticket().number())
            .collect(Collectors.joining(", "));
    String more = late.size() > NAMED ? " en nog %d".formatted(late.size() - NAMED) : "";
    return Map.of(
        "units",
        late.size(),
        "penaltyCause",
        "Te laat beantwoord of hersteld: " + tickets + more + ".");
  }
}
