package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand, with a calendar beside it. */
class OpenHoursTest {

  @ParameterizedTest(name = "{4}: {0} from {1} to {2} is {3} minutes")
  @CsvSource(
      textBlock =
          """
          OFFICE,    2026-12-04T09:00, 2026-12-04T10:30,   90, within one morning
          OFFICE,    2026-12-04T17:00, 2026-12-07T09:00,  120, over a weekend
          OFFICE,    2026-12-04T18:00, 2026-12-07T08:00,    0, exactly while closed
          OFFICE,    2026-12-04T17:59, 2026-12-07T08:01,    2, a minute on both sides
          OFFICE,    2026-12-04T07:00, 2026-12-04T08:30,   30, reported before opening
          OFFICE,    2026-12-04T17:30, 2026-12-04T20:00,   30, ends after closing
          OFFICE,    2026-12-05T10:00, 2026-12-06T10:00,    0, a weekend
          OFFICE,    2026-12-04T08:00, 2026-12-04T18:00,  600, from edge to edge
          OFFICE,    2026-12-04T00:00, 2026-12-05T00:00,  600, midnight to midnight
          OFFICE,    2026-12-04T08:00, 2026-12-11T08:00, 3000, a week
          OFFICE,    2026-12-24T16:00, 2026-12-28T09:00,  180, Christmas on a Friday
          ALWAYS,    2026-12-24T16:00, 2026-12-28T09:00, 5340, Christmas day and night
          OFFICE,    2026-12-31T17:00, 2027-01-04T09:00,  120, New Year on a Friday
          ALWAYS,    2026-12-31T23:00, 2027-01-01T01:00,  120, over the year's end
          OFFICE,    2026-12-31T23:00, 2027-01-01T01:00,    0, over the year's end while closed
          ALWAYS,    2027-03-28T00:00, 2027-03-28T04:00,  180, the clocks go forward
          ALWAYS_BE, 2027-03-28T00:00, 2027-03-28T04:00,  180, the clocks go forward in Brussels
          ALWAYS,    2027-10-31T00:00, 2027-10-31T04:00,  300, the clocks go back
          ALWAYS,    2027-03-27T12:00, 2027-03-28T12:00, 1380, a day of 23 hours
          ALWAYS,    2027-10-30T12:00, 2027-10-31T12:00, 1500, a day of 25 hours
          NIGHT,     2027-03-27T22:00, 2027-03-28T06:00,  420, a night of 7 hours
          NIGHT,     2027-10-30T22:00, 2027-10-31T06:00,  540, a night of 9 hours
          ALWAYS,    2028-02-28T12:00, 2028-03-01T12:00, 2880, over 29 February
          OFFICE,    2027-03-25T17:00, 2027-03-30T09:00,  120, Dutch Easter with Good Friday
          OFFICE_BE, 2027-03-25T16:00, 2027-03-30T10:00,  600, Good Friday is worked in Belgium
          OFFICE,    2027-04-26T17:00, 2027-04-28T09:00,  120, King's Day
          OFFICE_BE, 2027-04-26T16:00, 2027-04-28T10:00,  600, no King's Day in Belgium
          OFFICE,    2027-05-04T17:00, 2027-05-07T09:00,  120, '5 May, Ascension, and an equated day that is worked'
          OFFICE_BE, 2027-07-20T16:00, 2027-07-22T10:00,  120, Belgian national day
          OFFICE,    2027-07-20T17:00, 2027-07-22T09:00,  720, a day like others in the Netherlands
          OFFICE_BE, 2026-11-10T16:00, 2026-11-12T10:00,  120, Armistice Day
          NIGHT,     2026-12-04T23:00, 2026-12-05T05:00,  360, within one night
          NIGHT,     2026-12-04T12:00, 2026-12-05T12:00,  480, one night
          NIGHT,     2026-12-04T05:00, 2026-12-04T07:00,   60, the end of yesterday's night
          NIGHT,     2026-12-24T21:00, 2026-12-26T07:00,  960, nights that holidays do not close
          NIGHT_NOT_ON_HOLIDAYS, 2026-12-24T21:00, 2026-12-26T07:00, 480, a night that begins on a holiday falls away
          WITH_LUNCH, 2026-12-04T11:30, 2026-12-04T13:30,  60, over lunch
          WITH_LUNCH, 2026-12-04T12:00, 2026-12-04T13:00,   0, exactly lunch
          WITH_LUNCH, 2026-12-04T08:00, 2026-12-04T17:00, 480, a day with lunch
          WITH_LUNCH, 2026-12-04T16:00, 2026-12-07T12:30, 300, Friday's end and Monday morning
          WITH_SATURDAY, 2026-12-04T17:00, 2026-12-05T12:00, 180, Saturday counts
          WITH_SATURDAY, 2026-12-24T17:00, 2026-12-28T09:00, 120, Boxing Day on a Saturday does not
          ALWAYS,    2026-12-04T10:00, 2026-12-04T09:00,    0, an end before the beginning
          """)
  void serviceIsCountedAsByHand(
      Windows window, LocalDateTime from, LocalDateTime until, long minutes, String why) {
    assertThat(window.hours().seconds(at(window, from), at(window, until)) / 60.0)
        .as(why)
        .isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICE, 2026-12-04T17:00, 60, 2026-12-04T18:00",
    "OFFICE, 2026-12-04T17:00, 61, 2026-12-07T08:01",
    "OFFICE, 2026-12-05T12:00, 240, 2026-12-07T12:00",
    "OFFICE, 2026-12-24T17:00, 120, 2026-12-28T09:00",
    "ALWAYS, 2027-03-28T00:00, 240, 2027-03-28T05:00",
    "NIGHT, 2026-12-04T12:00, 480, 2026-12-05T06:00"
  })
  void theMomentAfterSoMuchServiceIsFound(
      Windows window, LocalDateTime from, long minutes, LocalDateTime expected) {
    assertThat(window.hours().after(at(window, from), minutes * 60))
        .isEqualTo(at(window, expected));
  }

  @Test
  void anOpeningBelongsToServiceAndAClosingDoesNot() {
    OpenHours hours = Windows.OFFICE.hours();

    assertThat(hours.isOpen(at(Windows.OFFICE, LocalDateTime.parse("2026-12-04T08:00")))).isTrue();
    assertThat(hours.isOpen(at(Windows.OFFICE, LocalDateTime.parse("2026-12-04T18:00")))).isFalse();
    assertThat(hours.isOpen(at(Windows.OFFICE, LocalDateTime.parse("2026-12-04T07:59")))).isFalse();
  }

  @Test
  void whatWasNotLaidOutIsNotGuessed() {
    OpenHours hours = Windows.OFFICE.hours();

    assertThatThrownBy(
            () ->
                hours.seconds(
                    Instant.parse("2025-12-31T10:00:00Z"), Instant.parse("2026-01-05T10:00:00Z")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant at(Windows window, LocalDateTime local) {
    return local.atZone(window.window.zone()).toInstant();
  }
}
