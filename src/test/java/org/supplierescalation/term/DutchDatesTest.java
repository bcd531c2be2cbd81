package org.supplierescalation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-25, vrijdag 25 december 2026, 25-12-2026",
    "2027-03-01, maandag 1 maart 2027, 01-03-2027",
    "2028-02-29, dinsdag 29 februari 2028, 29-02-2028",
    "2026-08-05, woensdag 5 augustus 2026, 05-08-2026",
  })
  void writesADayInWordsAndInDigits(LocalDate day, String words, String digits) {
    assertThat(DutchDates.inWords(day)).isEqualTo(words);
    assertThat(DutchDates.inDigits(day)).isEqualTo(digits);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-25T13:30:00Z | vrijdag 25 december 2026, 14.30 uur | winter time",
        "2026-07-01T13:30:00Z | woensdag 1 juli 2026, 15.30 uur | summer time",
        "2026-12-31T23:05:00Z | vrijdag 1 januari 2027, 00.05 uur | already the next year there",
      })
  void writesAMomentOnTheClocksOfTheLaw(Instant moment, String words, String because) {
    assertThat(DutchDates.inWords(moment, Law.NL)).as(because).isEqualTo(words);
    assertThat(DutchDates.inWords(moment, Law.BE)).as(because).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-16T22:59:00Z | woensdag 16 december 2026, 23.59 uur | 2026-12-16",
        "2026-12-16T23:00:00Z | woensdag 16 december 2026, 24.00 uur | 2026-12-16",
        "2026-12-16T23:01:00Z | donderdag 17 december 2026, 00.01 uur | 2026-12-17",
        "2026-12-16T16:00:00Z | woensdag 16 december 2026, 17.00 uur | 2026-12-16",
      })
  void midnightIsTheEndOfTheDayBefore(Instant end, String words, LocalDate lastDay) {
    assertThat(DutchDates.endInWords(end, Law.NL)).isEqualTo(words);
    assertThat(DutchDates.lastDay(end, Law.NL)).isEqualTo(lastDay);
  }

  @Test
  void namesTheDayOfTheWeek() {
    assertThat(DutchDates.weekday(LocalDate.of(2026, 12, 26))).isEqualTo("zaterdag");
  }
}
