package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** A person checks what came of a final demand; before the term is over only good news counts. */
public class CheckDemand {

  private final FinalDemands demands;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public CheckDemand(
      FinalDemands demands, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.demands = demands;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void check(CaseReference reference, DemandResult result, String evidence, String by) {
    LocalDate lastDay = demands.newest(reference).lastDayOfLetter();
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    if (result == DemandResult.NOT_PERFORMED && !today.isAfter(lastDay)) {
      throw new Refused(
          "De slottermijn loopt nog tot en met %s. Stel pas daarna vast dat er niet is nagekomen."
              .formatted(DutchDates.inWords(lastDay)));
    }
    timeline.add(reference, by, EntryKind.DECISION, "Slottermijn: " + result.dutch(), evidence);
  }
}
