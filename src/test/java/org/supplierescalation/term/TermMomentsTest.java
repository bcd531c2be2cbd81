package org.supplierescalation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMomentsTest {

  private static final BusinessCalendar WEEKENDS_OFF =
      (law, day) ->
          day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
              ? Optional.of("weekend")
              : Optional.empty();

  private final TermMoments moments = new TermMoments(WEEKENDS_OFF);

  @ParameterizedTest(name = "{0} to {1}: {2}, because {3}")
  @CsvSource({
    "2026-06-01, 2026-06-15, 2026-06-08 2026-06-10 2026-06-12, the usual three",
    "2026-06-01, 2026-06-16, 2026-06-08 2026-06-11 2026-06-15, half of 15 days is rounded down",
    "2026-06-01, 2026-06-07, 2026-06-03 2026-06-04 2026-06-05, working days before a Sunday",
    "2026-06-01, 2026-06-04, 2026-06-01 2026-06-02 2026-06-03, three working days back is the start",
    "2026-06-02, 2026-06-04, 2026-06-03, half term and a working day before fall together",
    "2026-06-06, 2026-06-08, 2026-06-07, a working day before would be before the start",
    "2026-06-01, 2026-06-02, 2026-06-01, a term of a day",
    "2026-06-01, 2026-06-01, , no day is before the end",
  })
  void remindsBeforeTheEnd(
      LocalDate start, LocalDate dueOn, @Nullable String expected, String because) {
    List<LocalDate> days =
        expected == null
            ? List.of()
            : Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList();

    assertThat(moments.reminders(Law.NL, start, dueOn)).as(because).isEqualTo(days);
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThatExceptionOfType(TermRefused.class)
        .isThrownBy(
            () -> moments.reminders(Law.NL, LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 1)))
        .satisfies(refused -> assertThat(refused.argument()).isEqualTo("dueOn"));
  }

  @ParameterizedTest(name = "a term of {0} hours: after {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "24 | 12, 22",
        "72 | 36, 70",
        "5  | 2.5, 3",
        "4  | 2",
        "3  | 1.5",
        "1  | 0.5",
      })
  void hoursAreRemindedOfHalfWayAndTwoHoursBeforeTheEndEachOnce(int hours, String expected) {
    Instant start = Instant.parse("2026-12-07T09:20:00Z");
    List<Instant> moments =
        Arrays.stream(expected.split(","))
            .map(String::strip)
            .map(h -> start.plusSeconds((long) (Double.parseDouble(h) * 3600)))
            .toList();

    assertThat(this.moments.reminders(start, start.plus(Duration.ofHours(hours))))
        .isEqualTo(moments);
  }

  @Test
  void noHourIsRemindedOfWhenThereIsNone() {
    Instant start = Instant.parse("2026-12-07T09:20:00Z");

    assertThat(moments.reminders(start, start)).isEmpty();
    assertThatThrownBy(() -> moments.reminders(start, start.minusSeconds(1)))
        .hasMessageContaining("niet voor het begin");
  }
}
