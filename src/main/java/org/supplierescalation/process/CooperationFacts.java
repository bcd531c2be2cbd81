package org.supplierescalation.process;

import java.util.List;
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

  // As rows of a table: text in a table stands as it was written, text in a paragraph of a form
  // would be read as Markdown.
  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(
        "ownFailures",
        checks.latest(reference).map(CooperationFacts::failures).orElse(List.of()),
        "ownRepairs",
        checks.latestRepair(reference).map(CooperationFacts::repairs).orElse(List.of()));
  }

  private static List<Map<String, String>> failures(CooperationCheck check) {
    return check.missing().isEmpty()
        ? List.of()
        : List.of(
            Map.of(
                "missing", String.join(", ", check.missing()), "explanation", check.explanation()));
  }

  private static List<Map<String, String>> repairs(OwnRepair repair) {
    return List.of(Map.of("on", DutchDates.inWords(repair.repairedOn()), "done", repair.done()));
  }
}
