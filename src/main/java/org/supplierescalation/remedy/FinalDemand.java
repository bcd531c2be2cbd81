package org.supplierescalation.remedy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/**
 * A last demand to perform after default, with a short term that we need not give and that takes
 * nothing away from the default (law.md 5).
 *
 * @param remaining what is still to be performed
 * @param days calendar days of the last term, 1 to 30
 * @param consequences what follows when the term passes
 * @param contact authorised person on our side
 * @param lastDay last day of the term, or null as long as the letter is not set in type
 */
public record FinalDemand(
    CaseReference reference,
    String remaining,
    int days,
    String consequences,
    String contact,
    String preparedBy,
    @Nullable LocalDate lastDay) {

  static final int LONGEST = 30;

  public FinalDemand {
    if (days < 1 || days > LONGEST) {
      throw new Refused(
          "Kies een slottermijn van 1 tot en met %d dagen; de redelijke termijn is al voorbij."
              .formatted(LONGEST));
    }
  }

  FinalDemand endingOn(LocalDate day) {
    return new FinalDemand(reference, remaining, days, consequences, contact, preparedBy, day);
  }

  /** The last day of the demand that went out. */
  public LocalDate lastDayOfLetter() {
    if (lastDay == null) {
      throw new IllegalStateException(reference + " has a final demand without a last day");
    }
    return lastDay;
  }
}
