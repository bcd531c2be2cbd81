package org.supplierescalation.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.supplierescalation.term.BusinessCalendar;

/**
 * All hours of a service window between two days, laid out once, so that measuring costs two
 * look-ups however long an incident lasts. Counts in whole seconds of real time: the night the
 * clocks go forward has an hour less, the night they go back an hour more.
 */
public final class OpenHours {

  private final Instant first;
  private final Instant last;
  private final long[] opens;
  private final long[] closes;

  /** Seconds open before each opening. */
  private final long[] before;

  private OpenHours(Instant first, Instant last, List<long[]> stretches) {
    this.first = first;
    this.last = last;
    opens = stretches.stream().mapToLong(stretch -> stretch[0]).toArray();
    closes = stretches.stream().mapToLong(stretch -> stretch[1]).toArray();
    before = new long[opens.length];
    for (int i = 1; i < opens.length; i++) {
      before[i] = before[i - 1] + closes[i - 1] - opens[i - 1];
    }
  }

  /**
   * @param from first day that can be asked for
   * @param to last day that can be asked for
   */
  public static OpenHours of(
      ServiceWindow window, BusinessCalendar calendar, LocalDate from, LocalDate to) {
    List<long[]> stretches = new ArrayList<>();
    // A slot of the day before may reach into the first day.
    for (LocalDate day = from.minusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (window.openOnHolidays() || calendar.holiday(window.holidaysOf(), day).isEmpty()) {
        for (Slot slot : window.slots(day.getDayOfWeek())) {
          stretches.add(stretch(day, slot, window.zone()));
        }
      }
    }
    return new OpenHours(
        from.atStartOfDay(window.zone()).toInstant(),
        to.plusDays(1).atStartOfDay(window.zone()).toInstant(),
        merged(stretches));
  }

  /**
   * Seconds of service between two moments; none when the second is not later.
   *
   * @throws IllegalArgumentException when a moment lies outside the days that were laid out
   */
  public long seconds(Instant from, Instant until) {
    return until.isAfter(from) ? until(until) - until(from) : 0;
  }

  /** Whether service is due at that moment. */
  public boolean isOpen(Instant at) {
    int i = lastOpeningBefore(at.getEpochSecond());
    return i >= 0 && at.getEpochSecond() < closes[i];
  }

  /**
   * The first moment at which that much service has passed since {@code from}.
   *
   * @param seconds more than none
   */
  public Instant after(Instant from, long seconds) {
    long wanted = until(from) + seconds;
    int i = lastReaching(wanted);
    long end = opens.length == 0 ? Long.MAX_VALUE : opens[i] + wanted - before[i];
    if (opens.length == 0 || end > closes[i]) {
      throw new IllegalArgumentException("the service lies after the days that were laid out");
    }
    return Instant.ofEpochSecond(end);
  }

  private long until(Instant moment) {
    if (moment.isBefore(first) || moment.isAfter(last)) {
      throw new IllegalArgumentException(
          "%s is not between %s and %s".formatted(moment, first, last));
    }
    long second = moment.getEpochSecond();
    int i = lastOpeningBefore(second);
    return i < 0 ? 0 : before[i] + Math.min(second, closes[i]) - opens[i];
  }

  private int lastOpeningBefore(long second) {
    int found = Arrays.binarySearch(opens, second);
    return found >= 0 ? found : -found - 2;
  }

  /** The stretch in which the count gets there; an end belongs to the stretch that reaches it. */
  private int lastReaching(long wanted) {
    int found = Arrays.binarySearch(before, wanted);
    return found > 0 ? found - 1 : found == 0 ? 0 : -found - 2;
  }

  private static long[] stretch(LocalDate day, Slot slot, ZoneId zone) {
    LocalDate lastDay = slot.endsNextDay() ? day.plusDays(1) : day;
    return new long[] {second(day, slot.from(), zone), second(lastDay, slot.to(), zone)};
  }

  /**
   * An hour that the clocks skip begins when they skip it; of an hour they show twice, the first
   * counts (java.time.ZonedDateTime.of).
   */
  private static long second(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toEpochSecond();
  }

  private static List<long[]> merged(List<long[]> stretches) {
    stretches.sort(Comparator.comparingLong(stretch -> stretch[0]));
    List<long[]> result = new ArrayList<>();
    for (long[] stretch : stretches) {
      long[] previous =
          result.isEmpty() ? new long[] {0, Long.MIN_VALUE} : result.get(result.size() - 1);
      if (stretch[0] <= previous[1]) {
        previous[1] = Math.max(previous[1], stretch[1]);
      } else if (stretch[1] > stretch[0]) {
        result.add(stretch);
      }
    }
    return result;
  }
}
