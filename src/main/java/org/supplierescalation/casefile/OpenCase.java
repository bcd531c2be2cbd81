package org.supplierescalation.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Puts a reported case on file. */
public class OpenCase {

  // The reference carries the year of the organisation's own calendar; a case has no governing law
  // yet.
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final CaseFiles cases;
  private final Timeline timeline;
  private final Clock clock;

  public OpenCase(CaseFiles cases, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  public EscalationCase open(NewCase reported, String by) {
    LocalDate today = LocalDate.now(clock.withZone(ZONE));
    if (reported.discoveredOn().isAfter(today)) {
      throw new Refused(
          "De dag waarop u het ontdekte ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    if (reported.breaches().stream().anyMatch(breach -> breach.occurredOn().isAfter(today))) {
      throw new Refused(
          "De dag waarop het gebeurde ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    EscalationCase opened =
        new EscalationCase(
            cases.nextReference(today),
            reported.subject(),
            reported.supplierName(),
            reported.contractNumber(),
            reported.impact(),
            reported.priority(),
            reported.discoveredOn(),
            by,
            clock.instant(),
            Stage.INTAKE,
            null,
            null,
            null);
    cases.add(opened);
    reported.breaches().forEach(breach -> cases.addBreach(opened.reference(), breach));
    timeline.add(
        opened.reference(),
        by,
        EntryKind.REPORT,
        "Dossier geopend: " + reported.subject(),
        reported.impact());
    return opened;
  }
}
