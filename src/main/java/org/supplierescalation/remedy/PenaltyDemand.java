package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.DutchDates;

/**
 * Over which days, and how, somebody wants to claim the penalty.
 *
 * @param until last day, included
 * @param performedOn the day on which the supplier performed after all, or null; the penalty stops
 *     before it
 * @param counted how many times, when the unit is neither day nor week; else null
 * @param cause which days or incidents these are; stands in the letter
 * @param again why days that were claimed before are claimed once more, may be empty
 * @param paymentDays working days to pay
 */
public record PenaltyDemand(
    CaseReference reference,
    LocalDate from,
    LocalDate until,
    @Nullable LocalDate performedOn,
    @Nullable Integer counted,
    String cause,
    String again,
    Settlement settlement,
    int paymentDays,
    String by) {

  public PenaltyDemand {
    if (until.isBefore(from)) {
      throw new Refused("Kies bij “Tot en met” een dag die niet vóór “Vanaf” ligt.");
    }
    if (performedOn != null && !until.isBefore(performedOn)) {
      throw new Refused(
          "De boete stopt bij nakoming. Kies bij “Tot en met” een dag vóór %s."
              .formatted(DutchDates.inWords(performedOn)));
    }
  }

  /** How many times the amount is forfeited. */
  public int units(PenaltyUnit unit) {
    long days = ChronoUnit.DAYS.between(from, until) + 1;
    long units =
        switch (unit) {
          case DAY -> days;
          case WEEK -> days / 7;
          case COUNTED -> counted == null ? 0 : counted;
        };
    if (units < 1) {
      throw new Refused(
          unit == PenaltyUnit.WEEK
              ? "Tussen deze dagen ligt nog geen hele week. Wacht tot de week voorbij is."
              : "Vul bij “Aantal keren” in hoe vaak de boete is verbeurd: ten minste één keer.");
    }
    return Math.toIntExact(units);
  }

  /** As in "1 november 2026 tot en met 26 november 2026". */
  public String period() {
    return "%s tot en met %s"
        .formatted(DutchDates.withoutWeekday(from), DutchDates.withoutWeekday(until));
  }
}
