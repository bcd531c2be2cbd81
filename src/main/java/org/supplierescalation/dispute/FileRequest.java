package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** The request, summons or assignment has gone out; from now on we wait. */
public class FileRequest {

  private final ProceedingsFile file;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public FileRequest(
      ProceedingsFile file, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.file = file;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @return the first moment after the day until which we wait
   */
  public Instant file(Proceedings proceedings, String by) {
    Law law = contracts.law(proceedings.reference());
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    if (proceedings.filedOn().isAfter(today)) {
      throw new Refused("“Ingediend op” ligt in de toekomst. Leg de indiening daarna vast.");
    }
    if (proceedings.replyDueOn().isBefore(today)) {
      throw new Refused(
          "“Antwoord verwacht uiterlijk” ligt in het verleden. Kies vandaag of later.");
    }
    file.add(proceedings);
    timeline.add(
        proceedings.reference(),
        by,
        EntryKind.DECISION,
        "%s: ingediend op %s"
            .formatted(proceedings.track().dutch(), DutchDates.inWords(proceedings.filedOn())),
        "Nummer: %s%nBehandeld door: %s%nAntwoord verwacht uiterlijk %s"
            .formatted(
                proceedings.caseNumber(),
                proceedings.handedTo(),
                DutchDates.inWords(proceedings.replyDueOn())));
    return LegalTime.firstMomentAfter(law, proceedings.replyDueOn());
  }
}
