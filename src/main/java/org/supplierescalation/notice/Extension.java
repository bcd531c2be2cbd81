package org.supplierescalation.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;

/**
 * More time for the supplier: to a day, or by a number of calendar days.
 *
 * @param reason also stands in the mail to the supplier
 */
public record Extension(@Nullable LocalDate until, @Nullable Integer days, String reason) {

  public Extension {
    if ((until == null) == (days == null)) {
      throw new Refused("Vul de nieuwe laatste dag in, of het aantal dagen erbij; niet allebei.");
    }
    if (days != null && (days < 1 || days > 365)) {
      throw new Refused("Verleng met 1 tot en met 365 kalenderdagen.");
    }
    if (reason.isBlank()) {
      throw new Refused("Vul de reden van het uitstel in. Die staat ook in de mail.");
    }
  }
}
