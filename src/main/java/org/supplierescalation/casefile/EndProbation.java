package org.supplierescalation.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.term.Law;

/** Says whether what was cured stayed cured. */
public class EndProbation {

  private final Probations probations;
  private final Conclude conclude;
  private final Timeline timeline;
  private final Clock clock;

  public EndProbation(Probations probations, Conclude conclude, Timeline timeline, Clock clock) {
    this.probations = probations;
    this.conclude = conclude;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param remark may be empty only when it held and the probation is over
   */
  public void end(
      CaseReference reference, Law law, ProbationOutcome outcome, String remark, String by) {
    Probation probation =
        probations
            .running(reference)
            .orElseThrow(() -> new IllegalStateException(reference + " is not on probation"));
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    if (outcome == ProbationOutcome.RELAPSED && remark.isBlank()) {
      throw new Refused("Vul in wat er opnieuw misging, en wanneer.");
    }
    if (outcome == ProbationOutcome.HELD && !today.isAfter(probation.until()) && remark.isBlank()) {
      throw new Refused("De proeftijd loopt nog. Vul in waarom u die nu al afsluit.");
    }
    probations.end(reference, outcome, remark, by);
    if (outcome == ProbationOutcome.HELD) {
      conclude.conclude(reference, Outcome.CURED, by, remark);
    } else {
      timeline.add(reference, by, EntryKind.DECISION, "Terugval in de proeftijd", remark);
    }
  }
}
