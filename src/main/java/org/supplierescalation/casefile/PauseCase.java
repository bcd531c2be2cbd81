package org.supplierescalation.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Lets a case rest until a day, with a reason. Legal terms run on: a pause lengthens none of them.
 */
public class PauseCase {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

  private final CaseFiles cases;
  private final Timeline timeline;
  private final EscalationProcess process;
  private final Clock clock;

  public PauseCase(CaseFiles cases, Timeline timeline, EscalationProcess process, Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.process = process;
    this.clock = clock;
  }

  public void pause(CaseReference reference, LocalDate until, String reason, String by) {
    EscalationCase escalation = cases.get(reference);
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u het dossier pauzeert.");
    }
    if (!until.isAfter(LocalDate.now(clock.withZone(ZONE)))) {
      throw new Refused("Kies een dag na vandaag om het dossier weer op te pakken.");
    }
    if (escalation.pausedUntil() != null) {
      throw new Refused("Dossier %s is al gepauzeerd.".formatted(reference));
    }
    cases.update(escalation.paused(until));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Gepauzeerd tot " + DAY.format(until),
        reason + "\nDe pauze verlengt geen wettelijke of gestelde termijn.");
    process.casePaused(reference);
  }
}
