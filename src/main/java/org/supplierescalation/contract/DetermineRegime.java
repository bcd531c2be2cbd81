package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.DutchDates;

/** Law and date of the contract say which rules govern the case. */
public class DetermineRegime {

  private final ContractOfCase contracts;
  private final Timeline timeline;

  public DetermineRegime(ContractOfCase contracts, Timeline timeline) {
    this.contracts = contracts;
    this.timeline = timeline;
  }

  public Regime determine(CaseReference reference) {
    Contract contract = contracts.get(reference);
    Regime regime = contract.regime();
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        "Toepasselijk recht: " + regime.dutch(),
        "Recht van het contract: %s. Gesloten op %s. %s"
            .formatted(
                contract.law().dutch(),
                DutchDates.inWords(contract.concludedOn()),
                regime.warning())
            .strip());
    return regime;
  }
}
