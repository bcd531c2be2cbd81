package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.ContractOfCase;

/** Computes the penalty from the clause of the contract. */
public class ComputePenalty {

  private final ContractOfCase contracts;
  private final Penalties penalties;
  private final Timeline timeline;

  public ComputePenalty(ContractOfCase contracts, Penalties penalties, Timeline timeline) {
    this.contracts = contracts;
    this.penalties = penalties;
    this.timeline = timeline;
  }

  public Penalty compute(CaseReference reference, int units, String cause, String by) {
    PenaltyClause clause = contracts.get(reference).penalty();
    if (clause == null) {
      throw new Refused("Dit contract heeft geen boetebeding. Kies een andere maatregel.");
    }
    Penalty penalty = new Penalty(reference, clause, units, cause, by, null);
    penalties.add(penalty);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Boete berekend: " + Euro.text(penalty.total()),
        Particulars.of(
            "Beding", clause.clause(), "Berekening", penalty.computation(), "Waarover", cause));
    return penalty;
  }
}
