package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.FinalDemand;
import org.supplierescalation.remedy.FinalDemands;
import org.supplierescalation.term.DutchDates;

/** What the final demand asked, for who waits for it and who checks it. */
@Component
class DemandFormFacts implements Facts {

  private final FinalDemands demands;

  DemandFormFacts(FinalDemands demands) {
    this.demands = demands;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_AwaitDemand", "UserTask_CheckDemand");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    FinalDemand demand = demands.newest(reference);
    return Map.of(
        "demandLastDay",
        DutchDates.inWords(demand.lastDayOfLetter()),
        "demandAsked",
        List.of(Map.of("remaining", demand.remaining(), "consequences", demand.consequences())));
  }
}
