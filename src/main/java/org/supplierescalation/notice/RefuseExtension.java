package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/** The supplier asked for more time: no, with a reason. Yes is {@link GrantExtension}. */
public class RefuseExtension {

  private final Terms terms;
  private final ContractOfCase contracts;
  private final Timeline timeline;

  public RefuseExtension(Terms terms, ContractOfCase contracts, Timeline timeline) {
    this.terms = terms;
    this.contracts = contracts;
    this.timeline = timeline;
  }

  public void refuse(CaseReference reference, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u geen uitstel geeft.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Geen uitstel: de termijn blijft lopen "
            + terms.get(reference).untilInWords(contracts.law(reference)),
        reason);
  }
}
