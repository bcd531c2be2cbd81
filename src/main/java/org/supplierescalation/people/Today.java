package org.supplierescalation.people;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.term.Law;

/** Today for people at work, on the clocks of the Netherlands. */
final class Today {

  private Today() {}

  static LocalDate on(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), Law.NL.zone());
  }
}
