package org.supplierescalation.overview.ical;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.ZoneId;
import java.util.TimeZone;

/**
 * The clocks of the Netherlands and Belgium in the words of iCalendar: summer time from the last
 * Sunday of March to the last Sunday of October, since 1996 (directive 2000/84/EC). Written out
 * here, because the library would fetch it from the internet.
 */
final class LegalZones {

  private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
  private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);
  private static final int LAST = -1;

  private LegalZones() {}

  static TimezoneAssignment of(ZoneId zone) {
    VTimezone component = new VTimezone(zone.getId());
    component.addDaylightSavingsTime(
        since(new DaylightSavingsTime(), "CEST", 1996, 3, 31, 2, WINTER, SUMMER));
    component.addStandardTime(since(new StandardTime(), "CET", 1996, 10, 27, 3, SUMMER, WINTER));
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
  }

  private static <T extends Observance> T since(
      T clocks, String name, int year, int month, int day, int hour, UtcOffset from, UtcOffset to) {
    clocks.setDateStart(new DateTimeComponents(year, month, day, hour, 0, 0, false));
    clocks.setTimezoneOffsetFrom(from);
    clocks.setTimezoneOffsetTo(to);
    clocks.addTimezoneName(name);
    clocks.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(month)
            .byDay(LAST, DayOfWeek.SUNDAY)
            .build());
    return clocks;
  }
}
