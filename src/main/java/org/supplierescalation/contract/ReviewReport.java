package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.IntakeOutcome;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The contract manager looks at a report: which contract is it about, and do we take it up? */
public class ReviewReport {

  private final CaseFiles cases;
  private final Contracts contracts;
  private final Conclude conclude;
  private final Timeline timeline;

  public ReviewReport(CaseFiles cases, Contracts contracts, Conclude conclude, Timeline timeline) {
    this.cases = cases;
    this.contracts = contracts;
    this.conclude = conclude;
    this.timeline = timeline;
  }

  /**
   * @param contractNumber may be empty only when the report is rejected
   */
  public void review(
      CaseReference reference,
      IntakeOutcome outcome,
      String contractNumber,
      String remark,
      String by) {
    if (outcome == IntakeOutcome.REJECTED) {
      if (remark.isBlank()) {
        throw new Refused("Vul in waarom u de melding afwijst. De melder leest dit.");
      }
      conclude.conclude(reference, Outcome.WITHDRAWN, by, remark);
      return;
    }
    Contract contract =
        contracts
            .find(contractNumber)
            .orElseThrow(() -> new Refused("Kies het contract waar deze melding over gaat."));
    cases.update(cases.get(reference).underContract(contract.number(), contract.supplier().name()));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Melding aangenomen onder contract %s (%s)".formatted(contract.title(), contract.number()),
        remark);
  }
}
