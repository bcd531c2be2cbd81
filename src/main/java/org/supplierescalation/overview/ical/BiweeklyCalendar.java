package org.supplierescalation.overview.ical;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.supplierescalation.overview.CalendarEvent;
import org.supplierescalation.overview.CalendarFormat;

/** iCalendar (RFC 5545), with the zones written out and no method: it is read, not invited to. */
@Component
class BiweeklyCalendar implements CalendarFormat {

  private static final String PRODUCT = "-//Leveranciersescalatie//Termijnen//NL";
  private static final Duration LOOK_AGAIN = Duration.builder().hours(1).build();

  @Override
  public String write(String name, List<CalendarEvent> events, Instant at) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName(name);
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    // RFC 7986 5.7 asks for the type, and the library leaves it out.
    calendar.setRefreshInterval(LOOK_AGAIN).setParameter("VALUE", "DURATION");
    Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
    for (CalendarEvent event : events) {
      DateStart start = start(event);
      if (event.on() == null) {
        TimezoneAssignment zone = zones.computeIfAbsent(event.zone(), LegalZones::of);
        calendar.getTimezoneInfo().getTimezones().add(zone);
        calendar.getTimezoneInfo().setTimezone(start, zone);
      }
      calendar.addEvent(event(event, start, at));
    }
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
  }

  private static DateStart start(CalendarEvent event) {
    LocalDate on = event.on();
    return on == null
        ? new DateStart(Date.from(Objects.requireNonNull(event.at())), true)
        : new DateStart(
            new ICalDate(
                new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth()),
                false));
  }

  private static VEvent event(CalendarEvent event, DateStart start, Instant at) {
    VEvent entry = new VEvent();
    entry.setUid(event.uid());
    entry.setDateTimeStamp(Date.from(at));
    entry.setLastModified(Date.from(event.version().changedAt()));
    entry.setSequence(event.version().sequence());
    entry.setDateStart(start);
    entry.setSummary(event.title());
    entry.setDescription("Open het dossier: " + event.link());
    entry.setUrl(event.link());
    entry.setTransparency(Transparency.transparent());
    entry.addAlarm(VAlarm.display(new Trigger(Date.from(event.alarm())), event.title()));
    return entry;
  }
}
