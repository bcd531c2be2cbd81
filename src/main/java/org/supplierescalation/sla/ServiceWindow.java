package org.supplierescalation.sla;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supplierescalation.term.Law;

/**
 * When the contract's clock runs: slots a day of the week, on the clocks of one zone.
 *
 * @param week slots by the day they begin; a day without slots is closed
 * @param holidaysOf whose public holidays count
 * @param openOnHolidays whether the clock also runs on a public holiday; if not, the slots that
 *     begin on that day fall away, also the part after midnight
 */
public record ServiceWindow(
    ZoneId zone, Map<DayOfWeek, List<Slot>> week, Law holidaysOf, boolean openOnHolidays) {

  public ServiceWindow {
    Map<DayOfWeek, List<Slot>> copy = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, slots) -> copy.put(day, List.copyOf(slots)));
    week = copy;
  }

  /** Day and night, holidays too. */
  public static ServiceWindow always(Law law) {
    return onDays(EnumSet.allOf(DayOfWeek.class), Slot.WHOLE_DAY, law, true);
  }

  /** Monday to Friday between these hours, not on public holidays. */
  public static ServiceWindow officeHours(LocalTime from, LocalTime to, Law law) {
    return onDays(
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Slot(from, to), law, false);
  }

  public static ServiceWindow onDays(
      Set<DayOfWeek> days, Slot slot, Law law, boolean openOnHolidays) {
    Map<DayOfWeek, List<Slot>> week = new EnumMap<>(DayOfWeek.class);
    days.forEach(day -> week.put(day, List.of(slot)));
    return new ServiceWindow(law.zone(), week, law, openOnHolidays);
  }

  List<Slot> slots(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }
}
