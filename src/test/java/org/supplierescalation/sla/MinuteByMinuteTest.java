package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.jollyday.Calendars;

/** Somebody who looks at the wall clock every minute counts the same. */
class MinuteByMinuteTest {

  private static final Instant FIRST = Instant.parse("2026-01-02T00:00:00Z");
  private static final int MINUTES_IN_TWO_YEARS = 2 * 365 * 24 * 60;

  private final BusinessCalendar calendar = Calendars.real();

  @ParameterizedTest
  @EnumSource(Windows.class)
  void anyStretchIsAsLongAsAWatcherSays(Windows window) {
    // A fixed seed: a failure can be looked at again.
    Random random = new Random(window.ordinal());
    OpenHours hours = window.hours();
    for (int i = 0; i < 60; i++) {
      Instant from = FIRST.plusSeconds(60L * random.nextInt(MINUTES_IN_TWO_YEARS));
      Instant until = from.plusSeconds(60L * random.nextInt(6 * 24 * 60));

      assertThat(hours.seconds(from, until) / 60)
          .as("%s from %s until %s", window, from, until)
          .isEqualTo(watched(window.window, from, until));
    }
  }

  private long watched(ServiceWindow window, Instant from, Instant until) {
    long open = 0;
    for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
      if (isOpen(window, minute.atZone(window.zone()))) {
        open++;
      }
    }
    return open;
  }

  private boolean isOpen(ServiceWindow window, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    LocalTime time = now.toLocalTime();
    for (Slot slot : window.slots(today.getDayOfWeek())) {
      boolean begun = !time.isBefore(slot.from());
      if (works(window, today) && begun && (slot.endsNextDay() || time.isBefore(slot.to()))) {
        return true;
      }
    }
    LocalDate yesterday = today.minusDays(1);
    for (Slot slot : window.slots(yesterday.getDayOfWeek())) {
      if (works(window, yesterday) && slot.endsNextDay() && time.isBefore(slot.to())) {
        return true;
      }
    }
    return false;
  }

  private boolean works(ServiceWindow window, LocalDate day) {
    return window.openOnHolidays() || calendar.holiday(window.holidaysOf(), day).isEmpty();
  }
}
