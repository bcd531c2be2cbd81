package org.supplierescalation.dispatch;

import java.time.Clock;
import org.supplierescalation.casefile.Refused;

/** An administrator stops outgoing mail. What should have left waits, and loses no attempt. */
public class PauseMail {

  private final Pauses pauses;
  private final Clock clock;

  public PauseMail(Pauses pauses, Clock clock) {
    this.pauses = pauses;
    this.clock = clock;
  }

  public void pause(String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom de mail stil moet staan. Collega’s lezen dit.");
    }
    if (pauses.now().isPresent()) {
      throw new Refused("De uitgaande mail staat al stil. Vernieuw de pagina.");
    }
    pauses.begin(false, reason, by, clock.instant());
  }
}
