package org.supplierescalation.casefile;

import java.time.Clock;

/** Closes a case that has come to its end. */
public class CloseCase {

  private final CaseFiles cases;
  private final Timeline timeline;
  private final Clock clock;

  public CloseCase(CaseFiles cases, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void close(CaseReference reference) {
    EscalationCase closed = cases.get(reference).closed(clock.instant());
    cases.update(closed);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.STAGE,
        "Dossier gesloten: " + closed.outcome().dutch(),
        "");
  }
}
