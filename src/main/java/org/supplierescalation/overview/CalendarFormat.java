package org.supplierescalation.overview;

import java.time.Instant;
import java.util.List;

/** A calendar as a file that every calendar program reads. */
public interface CalendarFormat {

  /**
   * @param name of the calendar, Dutch
   * @param at when it was asked for
   */
  String write(String name, List<CalendarEvent> events, Instant at);
}
