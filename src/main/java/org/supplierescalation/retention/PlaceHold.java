package org.supplierescalation.retention;

import java.time.Clock;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Keeps everything of a case, however old it is, until the hold is lifted. */
public class PlaceHold {

  private final CaseFiles cases;
  private final LegalHolds holds;
  private final Timeline timeline;
  private final Clock clock;

  public PlaceHold(CaseFiles cases, LegalHolds holds, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.holds = holds;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void place(CaseReference reference, String reason, String by) {
    cases.get(reference);
    if (holds.isHeld(reference)) {
      throw new Refused("Dossier %s wordt al vastgehouden.".formatted(reference));
    }
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom dit dossier moet blijven.");
    }
    holds.add(new LegalHold(reference, true, reason, by, clock.instant()));
    timeline.add(
        reference, by, EntryKind.DECISION, "Dossier vastgehouden: niets wordt verwijderd", reason);
  }
}
