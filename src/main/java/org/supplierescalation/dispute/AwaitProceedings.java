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

/** The proceedings are not over: we wait until another day. */
public class AwaitProceedings {

  private final ProceedingsFile file;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public AwaitProceedings(
      ProceedingsFile file, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.file = file;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @return the first moment after that day
   */
  public Instant await(
      CaseReference reference, String report, @Nullable LocalDate until, String by) {
    Law law = contracts.law(reference);
    if (until == null || until.isBefore(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused("Vul bij “Wanneer kijken wij opnieuw?” een dag in van vandaag of later.");
    }
    Proceedings proceedings = file.newest(reference).waitingUntil(until);
    file.update(proceedings);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "%s loopt nog; wij kijken opnieuw na %s"
            .formatted(proceedings.track().dutch(), DutchDates.inWords(until)),
        report);
    return LegalTime.firstMomentAfter(law, until);
  }
}
