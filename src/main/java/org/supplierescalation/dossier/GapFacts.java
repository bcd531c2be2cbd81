package org.supplierescalation.dossier;

import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.term.Law;

/**
 * What is known of a case when its gaps are looked for.
 *
 * @param provenBreaches ids of the breaches that a document on file proves
 */
record GapFacts(
    EscalationCase escalation,
    Law law,
    LocalDate today,
    List<TimelineEntry> timeline,
    List<Exhibit> exhibits,
    List<SentLetter> sent,
    List<Breach> breaches,
    List<Long> provenBreaches) {

  LocalDate openedOn() {
    return escalation.openedAt().atZone(law.zone()).toLocalDate();
  }

  /** The day the case closed, or today. */
  LocalDate lastDay() {
    return escalation.closedAt() == null
        ? today
        : escalation.closedAt().atZone(law.zone()).toLocalDate();
  }

  LocalDate day(TimelineEntry entry) {
    return entry.at().atZone(law.zone()).toLocalDate();
  }

  /**
   * Talks with the supplier. Who was not reached has nothing to confirm, and a call script is not a
   * call.
   */
  List<TimelineEntry> talks() {
    return timeline.stream()
        .filter(entry -> entry.kind() == EntryKind.CALL || entry.kind() == EntryKind.MEETING)
        .filter(entry -> entry.document() == null)
        .filter(entry -> !entry.title().startsWith("Niet bereikt"))
        .filter(entry -> !entry.title().startsWith("Aankondiging geprobeerd"))
        .toList();
  }
}
