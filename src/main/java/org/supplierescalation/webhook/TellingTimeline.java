package org.supplierescalation.webhook;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

/**
 * The timeline, which also puts down what others must be told of a new line. Everything that
 * happens in a case becomes a line, so nothing is forgotten here.
 */
public class TellingTimeline implements Timeline {

  private final Timeline timeline;
  private final CaseFiles cases;
  private final Deliveries deliveries;
  private final Clock clock;

  public TellingTimeline(Timeline timeline, CaseFiles cases, Deliveries deliveries, Clock clock) {
    this.timeline = timeline;
    this.cases = cases;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public void add(
      CaseReference reference,
      String by,
      EntryKind kind,
      String title,
      String text,
      @Nullable UUID document) {
    timeline.add(reference, by, kind, title, text, document);
    if (EventKind.of(kind, title, document != null, by.equals(SYSTEM), true).isEmpty()) {
      return;
    }
    cases
        .find(reference)
        .ifPresent(
            escalation -> tell(escalation, kind, title, document != null, by.equals(SYSTEM)));
  }

  private void tell(
      EscalationCase escalation, EntryKind kind, String title, boolean document, boolean bySystem) {
    EventKind.of(kind, title, document, bySystem, escalation.isOpen())
        .ifPresent(
            event ->
                deliveries.put(
                    new CaseEvent(
                        UUID.randomUUID(),
                        event,
                        escalation.reference(),
                        escalation.stage(),
                        clock.instant())));
  }

  @Override
  public List<TimelineEntry> of(CaseReference reference) {
    return timeline.of(reference);
  }
}
