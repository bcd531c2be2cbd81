package org.supplierescalation.notice;

/** A number of calendar days in words. */
final class CalendarDays {

  private CalendarDays() {}

  static String of(int days) {
    return days == 1 ? "1 kalenderdag" : days + " kalenderdagen";
  }
}
