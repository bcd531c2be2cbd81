package org.supplierescalation.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.setup.Finding.State;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

class SetupChecksTest {

  @ParameterizedTest(name = "complete until {0}: {1}")
  @CsvSource({"2028, OK", "2027, ATTENTION", "2026, ATTENTION", "2025, BROKEN"})
  void aCalendarMustKnowThisYearAndShouldKnowTheNextTwo(int until, State state) {
    assertThat(new CalendarCheck(calendar(until, 12), Law.NL, on("2026-11-22")).check().state())
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"5, OK", "4, BROKEN"})
  void aCalendarWithHardlyAHolidayIsNoCalendar(int holidays, State state) {
    assertThat(
            new CalendarCheck(calendar(2040, holidays), Law.BE, on("2026-11-22")).check().state())
        .isEqualTo(state);
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource({
    "spring-boot, 3.5.16, 2026-06-30, OK",
    "spring-boot, 3.5.16, 2026-07-01, ATTENTION",
    "camunda, 7.24.0, 2026-11-22, ATTENTION",
    "java, 17.0.15, 2026-11-22, OK",
    "java, 99, 2026-11-22, ATTENTION",
  })
  void whatItsMakerNoLongerMendsAsksForAttention(
      String key, String version, String day, State state) {
    Finding found = new SupportCheck("Iets", key, version, on(day)).check();

    assertThat(found.state()).isEqualTo(state);
    assertThat(found.found()).contains(version);
    assertThat(found.advice().isEmpty()).isEqualTo(state == State.OK);
  }

  /** Mondays are holidays, from the first of the year on. */
  private static BusinessCalendar calendar(int knownUntil, int holidays) {
    return new BusinessCalendar() {
      @Override
      public Optional<String> dayOff(Law law, LocalDate day) {
        boolean off = day.getDayOfWeek().getValue() == 1 && day.getDayOfYear() <= holidays * 7;
        return off ? Optional.of("feestdag") : Optional.empty();
      }

      @Override
      public boolean isComplete(Law law, int year) {
        return year <= knownUntil;
      }
    };
  }

  private static Clock on(String day) {
    return Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneOffset.UTC);
  }
}
