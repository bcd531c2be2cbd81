package org.supplierescalation.letter;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

/** An administrator sets the last day of a mandate; never in the past, for letters were signed. */
public class EndMandate {

  private final Mandates mandates;
  private final Clock clock;

  public EndMandate(Mandates mandates, Clock clock) {
    this.mandates = mandates;
    this.clock = clock;
  }

  /**
   * @param lastDay yesterday ends it at once
   */
  public void end(long id, LocalDate lastDay, String by) {
    Mandate mandate = mandates.find(id).orElseThrow(() -> new Refused("Dit mandaat bestaat niet."));
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    if (mandate.isOver(today)) {
      throw new Refused("Dit mandaat is al voorbij.");
    }
    if (lastDay.isBefore(today.minusDays(1))) {
      throw new Refused(
          "Een mandaat eindigt niet met terugwerkende kracht. Kies gisteren om het meteen te beëindigen, of een latere dag.");
    }
    if (mandate.validUntil() != null && lastDay.isAfter(mandate.validUntil())) {
      throw new Refused(
          "Dit mandaat eindigt al eerder. Leg een nieuw mandaat vast om het te verlengen.");
    }
    if (!mandates.end(id, lastDay, by, clock.instant())) {
      throw new Refused("Iemand heeft dit mandaat al beëindigd.");
    }
  }
}
