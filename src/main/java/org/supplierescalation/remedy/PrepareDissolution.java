package org.supplierescalation.remedy;

import java.util.List;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * Prepares a dissolution. What can be seen to be missing is refused before anybody else is asked.
 */
public class PrepareDissolution {

  private final DissolutionGate gate;
  private final Dissolutions dissolutions;
  private final Agreements agreements;
  private final ContractOfCase contracts;
  private final Timeline timeline;

  public PrepareDissolution(
      DissolutionGate gate,
      Dissolutions dissolutions,
      Agreements agreements,
      ContractOfCase contracts,
      Timeline timeline) {
    this.gate = gate;
    this.dissolutions = dissolutions;
    this.agreements = agreements;
    this.contracts = contracts;
    this.timeline = timeline;
  }

  /** Whether the state of the work has to be recorded first, as Belgian law wants. */
  public YesNo prepare(Dissolution dissolution) {
    List<String> missing = gate.missing(dissolution);
    if (!missing.isEmpty()) {
      throw new Refused("Ontbinden kan nog niet. " + String.join(" ", missing));
    }
    dissolutions.add(dissolution);
    agreements.draft(dissolution.reference(), Remedy.DISSOLUTION, dissolution.draftedBy());
    timeline.add(
        dissolution.reference(),
        dissolution.draftedBy(),
        EntryKind.REMEDY,
        "Ontbinding voorbereid per " + DutchDates.inWords(dissolution.endsOn()),
        dissolution.inWords());
    return YesNo.of(contracts.law(dissolution.reference()) == Law.BE);
  }
}
