package org.supplierescalation.casefile;

import java.time.LocalDate;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/**
 * What was cured has to stay cured for a while before the case closes.
 *
 * @param performed what the supplier did
 * @param acceptedOn from which day we accept the performance
 * @param damageReserved we keep our claim for the damage until then
 * @param damage what damage that is; empty when none is reserved
 * @param until last day of the probation
 */
public record Probation(
    CaseReference reference,
    String performed,
    LocalDate acceptedOn,
    boolean damageReserved,
    String damage,
    LocalDate until) {

  private static final int USUAL_WORKING_DAYS = 10;

  public Probation {
    if (performed.isBlank()) {
      throw new Refused("Vul in wat de leverancier heeft hersteld.");
    }
    if (damageReserved && damage.isBlank()) {
      throw new Refused(
          "Vul in welke schade u voorbehoudt. Weet u het bedrag nog niet? Noem dan de soort schade.");
    }
    if (!until.isAfter(acceptedOn)) {
      throw new Refused("Laat de proeftijd eindigen na de dag waarop u het herstel aanvaardt.");
    }
  }

  /** The last day we propose: ten working days from this day. */
  public static LocalDate usualEnd(BusinessCalendar calendar, Law law, LocalDate from) {
    return calendar.plusWorkingDays(law, from, USUAL_WORKING_DAYS);
  }
}
