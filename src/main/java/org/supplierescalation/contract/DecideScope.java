package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.Law;

/** Table {@code scope} says whether the breach falls under the contract. */
public class DecideScope {

  private final ScopeChecks checks;
  private final ContractOfCase contracts;
  private final ScopeTable table;
  private final Timeline timeline;

  public DecideScope(
      ScopeChecks checks, ContractOfCase contracts, ScopeTable table, Timeline timeline) {
    this.checks = checks;
    this.contracts = contracts;
    this.table = table;
    this.timeline = timeline;
  }

  /**
   * Undecided when no rule fits, or when the reader wants a lawyer to look at the answer.
   *
   * @param by whoever asked the table
   */
  public ScopeFinding decide(CaseReference reference, String by) {
    ScopeFacts facts =
        checks
            .facts(reference)
            .orElseThrow(() -> new Refused("Lees eerst de afspraken in het contract na."));
    Law law = contracts.law(reference);
    ScopeAnswer answer = table.answer(law, facts);
    checks.add(reference, answer);
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        answer.result() == ScopeResult.NO_RULE
            ? "Bereik: geen regel past, de jurist beslist"
            : answer.finding().dutch(),
        "%s: %s%n%nRecht: %s%n%s%n%nTabel “Bereik van het contract”, versie %d."
            .formatted(
                answer.result().dutch(),
                answer.ground(),
                law.dutch(),
                facts.inWords(),
                answer.tableVersion()));
    return facts.askLawyer() ? ScopeFinding.UNDECIDED : answer.finding();
  }
}
