package org.supplierescalation.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.jollyday.Calendars;

/** The windows of the worked examples. */
enum Windows {
  /** Day and night. */
  ALWAYS(ServiceWindow.always(Law.NL)),
  ALWAYS_BE(ServiceWindow.always(Law.BE)),
  /** Monday to Friday 8-18, not on Dutch holidays. */
  OFFICE(ServiceWindow.officeHours(LocalTime.of(8, 0), LocalTime.of(18, 0), Law.NL)),
  /** Monday to Friday 9-17, not on Belgian holidays. */
  OFFICE_BE(ServiceWindow.officeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), Law.BE)),
  /** Every night 22-6, holidays too. */
  NIGHT(
      ServiceWindow.onDays(
          EnumSet.allOf(DayOfWeek.class),
          new Slot(LocalTime.of(22, 0), LocalTime.of(6, 0)),
          Law.NL,
          true)),
  /** Every night 22-6 that does not begin on a holiday. */
  NIGHT_NOT_ON_HOLIDAYS(
      ServiceWindow.onDays(
          EnumSet.allOf(DayOfWeek.class),
          new Slot(LocalTime.of(22, 0), LocalTime.of(6, 0)),
          Law.NL,
          false)),
  /** Monday to Friday 8-12 and 13-17. */
  WITH_LUNCH(
      weekdays(
          new Slot(LocalTime.of(8, 0), LocalTime.of(12, 0)),
          new Slot(LocalTime.of(13, 0), LocalTime.of(17, 0)))),
  /** Monday to Friday 8-18, Saturday 10-14. */
  WITH_SATURDAY(withSaturday());

  final ServiceWindow window;

  Windows(ServiceWindow window) {
    this.window = window;
  }

  OpenHours hours() {
    return OpenHours.of(
        window, Calendars.real(), LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));
  }

  private static ServiceWindow weekdays(Slot... slots) {
    Map<DayOfWeek, List<Slot>> week = new EnumMap<>(DayOfWeek.class);
    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, List.of(slots)));
    return new ServiceWindow(Law.NL.zone(), week, Law.NL, false);
  }

  private static ServiceWindow withSaturday() {
    Map<DayOfWeek, List<Slot>> week =
        new EnumMap<>(weekdays(new Slot(LocalTime.of(8, 0), LocalTime.of(18, 0))).week());
    week.put(DayOfWeek.SATURDAY, List.of(new Slot(LocalTime.of(10, 0), LocalTime.of(14, 0))));
    return new ServiceWindow(Law.NL.zone(), week, Law.NL, false);
  }
}
