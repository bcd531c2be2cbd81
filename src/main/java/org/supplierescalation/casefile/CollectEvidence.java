package org.supplierescalation.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts evidence with a breach, and says whether every breach has some. */
public class CollectEvidence {

  // The day of the organisation's own calendar, as when the case was opened.
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final CaseFiles cases;
  private final ProveBreach proveBreach;
  private final Timeline timeline;
  private final Clock clock;

  public CollectEvidence(CaseFiles cases, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.proveBreach = new ProveBreach(cases);
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param found one more piece, or null when there is nothing to add
   * @param state whether the person holds the evidence to be complete
   */
  public void collect(
      CaseReference reference, @Nullable NewEvidence found, EvidenceState state, String by) {
    if (found != null) {
      add(reference, found, by);
    } else if (state == EvidenceState.INCOMPLETE) {
      throw new Refused(
          "Voeg een bewijsstuk toe. Is er niets meer toe te voegen? Kies dan “%s”."
              .formatted(EvidenceState.COMPLETE.dutch()));
    }
    if (state == EvidenceState.COMPLETE) {
      complete(reference, by);
    }
  }

  private void add(CaseReference reference, NewEvidence found, String by) {
    if (found.datedOn().isAfter(LocalDate.now(clock.withZone(ZONE)))) {
      throw new Refused("De datum van het bewijs ligt in de toekomst.");
    }
    String evidence = found.inWords();
    Breach breach = proveBreach.prove(reference, found.breach(), evidence);
    timeline.add(
        reference,
        by,
        EntryKind.EVIDENCE,
        "Bewijs toegevoegd: " + found.kind().dutch(),
        "%s%n%nBij: %s".formatted(evidence, breach.fact()));
  }

  private void complete(CaseReference reference, String by) {
    List<Breach> breaches = cases.breaches(reference);
    List<String> unproven =
        breaches.stream().filter(breach -> !breach.isProven()).map(Breach::inShort).toList();
    if (!unproven.isEmpty()) {
      throw new Refused(
          "Nog geen bewijs bij: %s. Voeg dat eerst toe, of kies “%s”."
              .formatted(String.join("; ", unproven), EvidenceState.INCOMPLETE.dutch()));
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Bewijs compleet",
        breaches.size() == 1
            ? "De tekortkoming is bewezen."
            : "Alle %d tekortkomingen zijn bewezen.".formatted(breaches.size()));
  }
}
