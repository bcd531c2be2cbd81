package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** The day to warn has come: a line on the timeline, and a task for the lawyer. */
public class RaiseWarning {

  private final WatchRights watch;
  private final ContractOfCase contracts;
  private final RightWarnings warnings;
  private final Timeline timeline;
  private final Clock clock;

  public RaiseWarning(
      WatchRights watch,
      ContractOfCase contracts,
      RightWarnings warnings,
      Timeline timeline,
      Clock clock) {
    this.watch = watch;
    this.contracts = contracts;
    this.warnings = warnings;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void raise(CaseReference reference) {
    RightDate date = watch.next(reference).orElseThrow().date();
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    warnings.raise(reference, date, today);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.REMINDER,
        "Rechten bewaken: %s, uiterlijk %s"
            .formatted(date.right().dutch(), DutchDates.inWords(date.lastDay())),
        "%s%nGrond: %s%n%s".formatted(date.why(), date.ground(), date.whatToDo()));
  }
}
