package org.supplierescalation.contract;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.DutchDates;

/** Our own part is done after all. */
public class RepairOwnFailure {

  private final CooperationChecks checks;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public RepairOwnFailure(
      CooperationChecks checks, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.checks = checks;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void repair(CaseReference reference, OwnRepair repair, String by) {
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    if (repair.repairedOn().isAfter(today)) {
      throw new Refused(
          "De dag van het herstel ligt in de toekomst. Rond deze taak af als het herstel klaar is.");
    }
    checks.add(reference, repair, by);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Eigen herstel afgerond op " + DutchDates.inWords(repair.repairedOn()),
        repair.done());
  }
}
