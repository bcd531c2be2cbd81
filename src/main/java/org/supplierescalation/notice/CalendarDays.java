package org.supplierescalation.notice;

import org.supplierescalation.letter.Worded;

/** A number of calendar days in words. */
final class CalendarDays {

  private CalendarDays() {}

  static String of(int days) {
    return days == 1 ? "1 kalenderdag" : days + " kalenderdagen";
  }

  /** The same in the language of a letter. */
  static Worded worded(int days) {
    return Worded.of(
        of(days),
        days == 1 ? "1 calendar day" : days + " calendar days",
        days == 1 ? "1 jour calendrier" : days + " jours calendrier");
  }
}
