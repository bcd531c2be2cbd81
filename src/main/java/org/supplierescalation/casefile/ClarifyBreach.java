package org.supplierescalation.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Says more exactly what was promised and what happened. A complaint in general terms protects
 * nobody (law.md 1.4, item 6). The words before stay on the timeline.
 */
public class ClarifyBreach {

  // The day of the organisation's own calendar, as when the case was opened.
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final CaseFiles cases;
  private final Timeline timeline;
  private final Clock clock;

  public ClarifyBreach(CaseFiles cases, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param breach the id of the breach, as chosen in the form
   */
  public void clarify(CaseReference reference, String breach, NewBreach clearer, String by) {
    if (clearer.occurredOn().isAfter(LocalDate.now(clock.withZone(ZONE)))) {
      throw new Refused("De dag waarop het gebeurde ligt in de toekomst.");
    }
    Breach before = cases.breach(reference, breach);
    cases.restate(before.id(), clearer);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Tekortkoming verduidelijkt",
        """
        Er stond:
        Afgesproken: %s
        Gebeurd: %s
        Gevolg: %s"""
            .formatted(before.commitment(), before.fact(), before.effect()));
  }
}
