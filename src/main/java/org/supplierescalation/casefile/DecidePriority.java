package org.supplierescalation.casefile;

import org.jspecify.annotations.Nullable;

/** The contract manager agrees with the rank the table gave, or ranks the case otherwise. */
public class DecidePriority {

  private final CaseFiles cases;
  private final Timeline timeline;

  public DecidePriority(CaseFiles cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  /**
   * @param chosen another rank, or null to agree
   * @param reason must be there for another rank
   */
  public void decide(CaseReference reference, @Nullable Priority chosen, String reason, String by) {
    EscalationCase ranked = cases.get(reference);
    boolean open = isOpen(reference);
    if (chosen == null || chosen == ranked.priority() && !open) {
      if (open) {
        throw new Refused("Geen regel van de tabel past. Kies zelf een prioriteit, met een reden.");
      }
      return;
    }
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u een andere prioriteit kiest dan de tabel.");
    }
    cases.update(ranked.rankedAs(chosen));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        RankCase.TITLE + chosen.dutch(),
        "Anders dan de tabel (%s). Reden: %s"
            .formatted(open ? "geen regel past" : ranked.priority().dutch(), reason));
  }

  /** The ground on which the case was ranked last, for who reviews it; empty when nobody did. */
  public String ground(CaseReference reference) {
    return timeline.of(reference).stream()
        .filter(line -> line.title().startsWith(RankCase.TITLE))
        .map(TimelineEntry::text)
        .reduce("", (earlier, later) -> later);
  }

  private boolean isOpen(CaseReference reference) {
    return timeline.of(reference).stream()
        .map(TimelineEntry::title)
        .filter(title -> title.startsWith(RankCase.TITLE))
        .reduce((earlier, later) -> later)
        .filter(RankCase.UNDECIDED::equals)
        .isPresent();
  }
}
