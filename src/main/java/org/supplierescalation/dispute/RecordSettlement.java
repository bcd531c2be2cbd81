package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/** Puts a settlement on file, with every promise that is followed from now on. */
public class RecordSettlement {

  private final Settlements settlements;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public RecordSettlement(
      Settlements settlements, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.settlements = settlements;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void record(Settlement settlement) {
    if (settlement.promises().isEmpty()) {
      throw new Refused(
          "Leg minstens één toezegging vast: wie doet wat, en uiterlijk op welke dag.");
    }
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(settlement.reference()).zone()));
    for (Promise promise : settlement.promises()) {
      if (promise.dueOn().isBefore(today)) {
        throw new Refused(
            "De dag bij “%s” ligt in het verleden. Kies vandaag of later."
                .formatted(promise.promised()));
      }
    }
    settlements.add(settlement);
    timeline.add(
        settlement.reference(),
        settlement.by(),
        EntryKind.DECISION,
        "Schikking vastgelegd, met %s"
            .formatted(
                settlement.promises().size() == 1
                    ? "één toezegging"
                    : settlement.promises().size() + " toezeggingen"),
        settlement.promises().stream()
            .map(Promise::inWords)
            .collect(Collectors.joining("\n", settlement.terms() + "\n\n", "")));
  }
}
