package org.supplierescalation.people;

import java.time.Clock;
import org.supplierescalation.casefile.OutOfSight;

/** Ends a replacement before its last day: who was away is back. */
public class EndReplacement {

  private final Replacements replacements;
  private final Clock clock;

  public EndReplacement(Replacements replacements, Clock clock) {
    this.replacements = replacements;
    this.clock = clock;
  }

  /**
   * @param forOthers the person may end what somebody else arranged
   */
  public void end(long id, String by, boolean forOthers) {
    Replacement found =
        replacements
            .find(id)
            .filter(r -> forOthers || r.absent().equals(by))
            .orElseThrow(OutOfSight::new);
    if (found.endedAt() == null) {
      replacements.end(id, clock.instant(), by);
    }
  }
}
