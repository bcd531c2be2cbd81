package org.supplierescalation.notice;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The days of the year on which little work is done (law.md 6b, M6).
 *
 * @param periods may run over New Year; empty when the season does not count
 */
public record SlowSeason(List<Period> periods) {

  /** No season counts: the default. */
  public static final SlowSeason OFF = new SlowSeason(List.of());

  /** From 24 December to 2 January. */
  public static final Period CHRISTMAS = new Period(MonthDay.of(12, 24), MonthDay.of(1, 2));

  public SlowSeason {
    periods = List.copyOf(periods);
  }

  /** Whether more than half of the term's days fall in the season; day 0 does not count. */
  boolean takesMostOf(LocalDate startsOn, int days) {
    long slow =
        startsOn.plusDays(1).datesUntil(startsOn.plusDays(days + 1L)).filter(this::covers).count();
    return slow * 2 > days;
  }

  private boolean covers(LocalDate day) {
    return periods.stream().anyMatch(period -> period.covers(MonthDay.from(day)));
  }

  /** Every year, both days included. */
  public record Period(MonthDay from, MonthDay to) {

    boolean covers(MonthDay day) {
      boolean afterStart = !day.isBefore(from);
      boolean beforeEnd = !day.isAfter(to);
      return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }
  }
}
