package org.supplierescalation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTimeTest {

  @ParameterizedTest(name = "{0} is over at {1}: {2}")
  @CsvSource({
    "2026-12-28, 2026-12-28T23:00:00Z, winter time",
    "2027-03-27, 2027-03-27T23:00:00Z, the day before the clocks go forward",
    "2027-03-28, 2027-03-28T22:00:00Z, a day of 23 hours",
    "2027-10-30, 2027-10-30T22:00:00Z, the day before the clocks go back",
    "2027-10-31, 2027-10-31T23:00:00Z, a day of 25 hours",
  })
  void aDayEndsAtMidnightOnTheClocksOfTheLaw(LocalDate day, Instant over, String because) {
    assertThat(LegalTime.firstMomentAfter(Law.NL, day)).as(because).isEqualTo(over);
    assertThat(LegalTime.firstMomentAfter(Law.BE, day)).as(because).isEqualTo(over);
  }

  @ParameterizedTest(name = "{0} {1} is {2}: {3}")
  @CsvSource({
    "2027-03-27, 09:00, 2027-03-27T08:00:00Z, winter time",
    "2027-03-28, 09:00, 2027-03-28T07:00:00Z, summer time since that night",
    "2027-03-28, 02:30, 2027-03-28T01:30:00Z, skipped by the clocks: an hour later",
    "2027-10-31, 02:30, 2027-10-31T00:30:00Z, comes twice: the first time",
    "2027-10-31, 09:00, 2027-10-31T08:00:00Z, winter time since that night",
  })
  void aTimeOfDayIsOneMoment(LocalDate day, LocalTime time, Instant moment, String because) {
    assertThat(LegalTime.at(Law.NL, day, time)).as(because).isEqualTo(moment);
    assertThat(LegalTime.at(Law.BE, day, time)).as(because).isEqualTo(moment);
  }
}
