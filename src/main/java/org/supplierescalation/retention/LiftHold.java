package org.supplierescalation.retention;

import java.time.Clock;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Lets the retention rule count again for a case that was held. */
public class LiftHold {

  private final LegalHolds holds;
  private final Timeline timeline;
  private final Clock clock;

  public LiftHold(LegalHolds holds, Timeline timeline, Clock clock) {
    this.holds = holds;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void lift(CaseReference reference, String reason, String by) {
    if (!holds.isHeld(reference)) {
      throw new Refused("Dossier %s wordt niet vastgehouden.".formatted(reference));
    }
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom het vasthouden voorbij is.");
    }
    holds.add(new LegalHold(reference, false, reason, by, clock.instant()));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Vasthouden voorbij: de bewaartermijn telt weer",
        reason);
  }
}
