package org.supplierescalation.conversation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;

/**
 * Puts a call or meeting on file that no step of the process asked for. It may have been held
 * earlier, and in a closed case too: the line is written now and says when it was held.
 */
public class LogTalk {

  private final CaseFiles cases;
  private final Talks talks;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public LogTalk(
      CaseFiles cases, Talks talks, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.talks = talks;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param confirmed the supplier has it in writing already
   */
  public void log(CaseReference reference, TalkReport report, boolean confirmed, String by) {
    cases.get(reference);
    Law law = contracts.law(reference);
    if (report.heldAt().isAfter(clock.instant())) {
      throw new Refused(
          "“Wanneer was het gesprek?” ligt in de toekomst. Leg een gesprek vast als het gevoerd is.");
    }
    LocalDate heldOn = report.heldAt().atZone(law.zone()).toLocalDate();
    if (report.agreedUntil() != null && report.agreedUntil().isBefore(heldOn)) {
      throw new Refused("“Uiterlijk op” ligt voor het gesprek. Kies een latere dag.");
    }
    @Nullable LocalDate confirmedOn = confirmed ? LocalDate.now(clock.withZone(law.zone())) : null;
    talks.add(reference, report, confirmedOn, by);
    timeline.add(
        reference,
        by,
        TalkLines.kind(report),
        TalkLines.title(report),
        TalkLines.text(report, confirmedOn, law));
  }
}
