package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Table {@code scope} says whether the breach falls under the contract. */
public class DecideScope {

  private final ScopeChecks checks;
  private final ScopeTable table;
  private final Timeline timeline;

  public DecideScope(ScopeChecks checks, ScopeTable table, Timeline timeline) {
    this.checks = checks;
    this.table = table;
    this.timeline = timeline;
  }

  public ScopeFinding decide(CaseReference reference) {
    ScopeFacts facts =
        checks
            .facts(reference)
            .orElseThrow(() -> new Refused("Lees eerst de afspraken in het contract na."));
    ScopeAnswer answer = table.answer(facts);
    checks.add(reference, answer);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        answer.finding().dutch(),
        "%s%n%n%s%n%nTabel “Bereik van het contract”, versie %d."
            .formatted(answer.ground(), facts.inWords(), answer.tableVersion()));
    return answer.finding();
  }
}
