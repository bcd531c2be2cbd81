package org.supplierescalation.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Which days are working days, by the calendar of the governing law. */
public interface BusinessCalendar {

  /**
   * Why nobody works on this day, in Dutch ("zaterdag", "Hemelvaartsdag"), or empty on a working
   * day (law.md 1.6; NL: Algemene termijnenwet art. 3; BE: the ten legal holidays).
   */
  Optional<String> dayOff(Law law, LocalDate day);

  /**
   * The name of a public holiday, on whatever day of the week. Days that a decree equates with a
   * holiday for the sake of terms are no holidays.
   */
  default Optional<String> holiday(Law law, LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        ? dayOff(law, day)
        : Optional.empty();
  }

  /**
   * Whether every day off of that year is known. In the Netherlands days are equated with holidays
   * by decree, some years ahead.
   */
  default boolean isComplete(Law law, int year) {
    return true;
  }

  default boolean isWorkingDay(Law law, LocalDate day) {
    return dayOff(law, day).isEmpty();
  }

  /**
   * The day that is {@code count} working days after {@code day}; the first working day after is 1.
   */
  default LocalDate plusWorkingDays(Law law, LocalDate day, int count) {
    LocalDate result = day;
    for (int left = count; left > 0; ) {
      result = result.plusDays(1);
      if (isWorkingDay(law, result)) {
        left--;
      }
    }
    return result;
  }

  /** The day that is {@code count} working days before {@code day}. */
  default LocalDate minusWorkingDays(Law law, LocalDate day, int count) {
    LocalDate result = day;
    for (int left = count; left > 0; ) {
      result = result.minusDays(1);
      if (isWorkingDay(law, result)) {
        left--;
      }
    }
    return result;
  }
}
