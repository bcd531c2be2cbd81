package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** Mediation is over: with a settlement that is watched, or without. */
public class FinishMediation {

  private final Mediations mediations;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public FinishMediation(
      Mediations mediations, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.mediations = mediations;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @return the first moment after the last day of the settlement
   */
  public Instant settle(
      CaseReference reference, String promises, @Nullable LocalDate dueOn, String by) {
    Law law = contracts.law(reference);
    if (promises.isBlank() || dueOn == null) {
      throw new Refused("Vul in wat is afgesproken en op welke dag dat uiterlijk klaar is.");
    }
    if (dueOn.isBefore(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "De dag waarop de schikking klaar is, ligt in het verleden. Kies vandaag of later.");
    }
    mediations.update(mediations.newest(reference).settled(promises, dueOn));
    timeline.add(
        reference,
        by,
        EntryKind.MEETING,
        "Schikking, uiterlijk na te komen op " + DutchDates.inWords(dueOn),
        promises);
    return LegalTime.firstMomentAfter(law, dueOn);
  }

  public void fail(CaseReference reference, String report, String by) {
    timeline.add(reference, by, EntryKind.MEETING, "Mediation zonder schikking beëindigd", report);
  }
}
