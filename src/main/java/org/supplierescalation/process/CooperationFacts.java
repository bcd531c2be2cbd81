package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.CooperationCheck;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.contract.OwnRepair;
import org.supplierescalation.term.DutchDates;

/** What we failed in ourselves, and what was repaired since. */
@Component
class CooperationFacts implements Facts {

  private final CooperationChecks checks;

  CooperationFacts(CooperationChecks checks) {
    this.checks = checks;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_CheckCooperation", "UserTask_RepairOwnFailure");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("ownFailures", checks.latest(reference).map(CooperationFacts::failures).orElse(""));
    facts.put("ownRepair", checks.latestRepair(reference).map(CooperationFacts::repair).orElse(""));
    return facts;
  }

  private static String failures(CooperationCheck check) {
    return check.missing().isEmpty()
        ? "Niets: bij de vorige controle was alles in orde."
        : "%s. %s".formatted(String.join(", ", check.missing()), check.explanation());
  }

  private static String repair(OwnRepair repair) {
    return "%s: %s".formatted(DutchDates.inWords(repair.repairedOn()), repair.done());
  }
}
