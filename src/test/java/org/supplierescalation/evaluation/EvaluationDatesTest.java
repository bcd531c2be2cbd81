package org.supplierescalation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.jollyday.Calendars;

class EvaluationDatesTest {

  private final EvaluationDates dates = new EvaluationDates(Calendars.real());

  @ParameterizedTest(name = "{0}: {2} months after {1} is {3}: {4}")
  @CsvSource({
    "NL, 2026-11-23,  3, 2027-02-23, an ordinary Tuesday",
    "NL, 2026-09-25,  3, 2026-12-28, both days of Christmas and a Sunday",
    "BE, 2026-09-25,  3, 2026-12-28, Christmas and a weekend",
    "NL, 2026-01-27,  3, 2026-04-28, King's Day is a Dutch holiday",
    "BE, 2026-01-27,  3, 2026-04-27, and no Belgian one",
    "NL, 2026-04-21,  3, 2026-07-21, an ordinary day in the Netherlands",
    "BE, 2026-04-21,  3, 2026-07-22, the Belgian national day",
    "NL, 2026-11-30,  3, 2027-03-01, February is shorter; its last day is a Sunday",
    "NL, 2026-02-14,  6, 2026-08-14, every half year",
    "NL, 2026-08-22, 12, 2027-08-23, a Sunday",
  })
  void theNextOneIsOnAWorkingDay(
      Law law, LocalDate after, int months, LocalDate next, String because) {
    assertThat(dates.next(law, new Rhythm(months, List.of()), after)).isEqualTo(next);
  }

  @ParameterizedTest(name = "after {0} comes {1}: {2}")
  @CsvSource({
    "2026-11-23, 2027-01-15, the first agreed day",
    "2027-01-15, 2027-06-14, a day counts once; 13 June is a Sunday",
    "2027-06-13, 2027-09-13, the days are used up, so months count",
  })
  void anAgreedDayGoesBeforeTheMonths(LocalDate after, LocalDate next, String because) {
    Rhythm rhythm = new Rhythm(3, days("2027-06-13", "2027-01-15", "2027-01-15"));

    assertThat(dates.next(Law.NL, rhythm, after)).isEqualTo(next);
  }

  @Test
  void itBeginsInTheMorningOnTheClocksOfTheCountry() {
    assertThat(dates.begins(Law.BE, LocalDate.of(2027, 2, 23)))
        .isEqualTo(Instant.parse("2027-02-23T08:00:00Z"));
    assertThat(dates.begins(Law.NL, LocalDate.of(2027, 7, 1)))
        .isEqualTo(Instant.parse("2027-07-01T07:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 37})
  void aRhythmHasSomeMonths(int months) {
    assertThatThrownBy(() -> new Rhythm(months, List.of()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("1 tot en met 36");
  }

  @Test
  void nobodyAgreesOnAHundredDays() {
    List<LocalDate> many =
        IntStream.range(0, 25).mapToObj(n -> LocalDate.of(2027, 1, 1).plusDays(n)).toList();
    assertThatThrownBy(() -> new Rhythm(3, many)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "EVA-C-2026-014-3, C-2026-014, 3",
    "EVA-EVA-1-12, EVA-1, 12",
  })
  void aKeyTellsItsContract(String text, String contract, int number) {
    EvaluationKey key = new EvaluationKey(contract, number);
    assertThat(key).hasToString(text);
    assertThat(EvaluationKey.read(text)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ESC-2026-0009", "EVA-", "EVA-C", "xEVA-C-1", "EVA-C-1x"})
  void anotherKeyIsNone(String text) {
    assertThat(EvaluationKey.read(text)).isEmpty();
  }

  private static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toList();
  }
}
