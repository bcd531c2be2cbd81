package org.supplierescalation.contract;

import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract.Commitment;

/** Somebody reads what the contract says about the breach. */
public class ReadCommitments {

  private static final int LONGEST_COMMITMENT = 2000;

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final ScopeChecks checks;
  private final Timeline timeline;

  public ReadCommitments(
      CaseFiles cases, ContractOfCase contracts, ScopeChecks checks, Timeline timeline) {
    this.cases = cases;
    this.contracts = contracts;
    this.checks = checks;
    this.timeline = timeline;
  }

  public void read(CaseReference reference, ScopeFacts facts, String by) {
    checks.add(reference, facts, by);
    if (!facts.clause().isBlank()) {
      nameTheClause(reference, commitment(reference, facts.clause()));
    }
    timeline.add(reference, by, EntryKind.NOTE, "Afspraken nagelezen", facts.inWords());
  }

  // A notice that does not name the obligation binds nobody (law.md 1.4, items 4 and 5), and
  // reporters seldom know the clause.
  private void nameTheClause(CaseReference reference, String commitment) {
    for (Breach breach : cases.breaches(reference)) {
      if (breach.commitment().isBlank()) {
        cases.restate(
            breach.id(),
            new NewBreach(commitment, breach.fact(), breach.occurredOn(), breach.effect()));
      }
    }
  }

  private String commitment(CaseReference reference, String clause) {
    String inFull =
        contracts.get(reference).commitments().stream()
            .filter(promised -> promised.clause().equals(clause))
            .map(Commitment::text)
            .findFirst()
            .map(text -> clause + ": " + text)
            .orElse(clause);
    return inFull.length() > LONGEST_COMMITMENT ? clause : inFull;
  }
}
