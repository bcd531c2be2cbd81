package org.supplierescalation.term.jollyday;

import org.supplierescalation.term.BusinessCalendar;

/** The program's own calendar, for tests of other packages. */
public final class Calendars {

  private static final BusinessCalendar REAL = new JollydayCalendar();

  private Calendars() {}

  public static BusinessCalendar real() {
    return REAL;
  }
}
