package org.supplierescalation.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells in Dutch why something that is due in working days is due on that day. */
public final class WorkingDaysTold {

  private WorkingDaysTold() {}

  /**
   * @param from the day on which the count begins; it does not count itself
   * @param days working days, at least one
   * @return sentences: the start, the count, every holiday that was skipped, and weekends if any
   */
  public static List<String> of(BusinessCalendar calendar, Law law, LocalDate from, int days) {
    LocalDate due = calendar.plusWorkingDays(law, from, days);
    List<String> told = new ArrayList<>();
    told.add(
        "De taak stond klaar op %s; die dag telt niet mee.".formatted(DutchDates.inWords(from)));
    told.add(
        "%s na %s is het %s."
            .formatted(
                days == 1 ? "1 werkdag" : days + " werkdagen",
                DutchDates.withoutWeekday(from),
                DutchDates.inWords(due)));
    boolean weekend = false;
    for (LocalDate day = from.plusDays(1); day.isBefore(due); day = day.plusDays(1)) {
      String why = calendar.dayOff(law, day).orElse("");
      boolean nameSaysIt = why.equals(DutchDates.weekday(day));
      weekend |= nameSaysIt;
      if (!why.isEmpty() && !nameSaysIt) {
        told.add("%s telt niet mee: %s.".formatted(capital(DutchDates.inWords(day)), why));
      }
    }
    if (weekend) {
      told.add("Zaterdag en zondag tellen niet mee.");
    }
    return told;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
