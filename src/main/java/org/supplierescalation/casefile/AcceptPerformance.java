package org.supplierescalation.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** We accept what the supplier did, and see whether it lasts. */
public class AcceptPerformance {

  private static final int LONGEST_DAYS = 366;

  private final Probations probations;
  private final Timeline timeline;
  private final Clock clock;

  public AcceptPerformance(Probations probations, Timeline timeline, Clock clock) {
    this.probations = probations;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @return when the probation is over: the first moment after its last day
   */
  public Instant accept(Probation probation, Law law, String by) {
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    if (probation.acceptedOn().isAfter(today)) {
      throw new Refused(
          "U kunt herstel pas aanvaarden als het er is. Kies een dag tot en met vandaag.");
    }
    if (!probation.until().isAfter(today)
        || probation.until().isAfter(today.plusDays(LONGEST_DAYS))) {
      throw new Refused("Kies als einde van de proeftijd een dag na vandaag, binnen een jaar.");
    }
    probations.begin(probation, by);
    timeline.add(
        probation.reference(),
        by,
        EntryKind.DECISION,
        "Herstel aanvaard, proeftijd tot en met " + DutchDates.inWords(probation.until()),
        "Aanvaard vanaf %s.%n%s%n%n%s"
            .formatted(
                DutchDates.inWords(probation.acceptedOn()),
                probation.performed(),
                damage(probation)));
    return LegalTime.firstMomentAfter(law, probation.until());
  }

  private static String damage(Probation probation) {
    return probation.damageReserved()
        ? "Onze aanspraak op de schade tot nu toe blijft bestaan: " + probation.damage()
        : "Er is geen schade voorbehouden.";
  }
}
