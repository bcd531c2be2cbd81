package org.supplierescalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Probation;
import org.supplierescalation.casefile.Probations;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The usual length of a probation; and what was accepted, once it runs. */
@Component
class ProbationFacts implements Facts {

  private static final String ACCEPT = "UserTask_AcceptPerformance";

  private final Probations probations;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final Clock clock;

  ProbationFacts(
      Probations probations, ContractOfCase contracts, BusinessCalendar calendar, Clock clock) {
    this.probations = probations;
    this.contracts = contracts;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(ACCEPT, "UserTask_WatchProbation", "UserTask_CloseProbation");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return probations.running(reference).map(ProbationFacts::accepted).orElse(Map.of());
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    if (!ACCEPT.equals(task.getTaskDefinitionKey())) {
      return Map.of();
    }
    Law law = contracts.law(reference);
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    return Map.of(
        "acceptedOn", today.toString(),
        "probationUntil", Probation.usualEnd(calendar, law, today).toString());
  }

  private static Map<String, Object> accepted(Probation probation) {
    return Map.of(
        "performedWork", probation.performed(),
        "acceptedDay", DutchDates.inWords(probation.acceptedOn()),
        "probationUntilDay", DutchDates.inWords(probation.until()));
  }
}
