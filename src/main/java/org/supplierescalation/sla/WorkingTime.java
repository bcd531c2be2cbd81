package org.supplierescalation.sla;

import java.time.Duration;

/** Time in the service window, in Dutch words; never in days, since a day there has no length. */
public final class WorkingTime {

  private WorkingTime() {}

  /** As in "3 uur en 20 minuten"; seconds only when there is less than a minute. */
  public static String inWords(Duration time) {
    long hours = time.toHours();
    int minutes = time.toMinutesPart();
    if (hours == 0 && minutes == 0) {
      return time.isZero() ? "0 minuten" : counted(time.toSecondsPart(), "seconde", "seconden");
    }
    String inMinutes = counted(minutes, "minuut", "minuten");
    if (hours == 0) {
      return inMinutes;
    }
    return hours + " uur" + (minutes == 0 ? "" : " en " + inMinutes);
  }

  private static String counted(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
