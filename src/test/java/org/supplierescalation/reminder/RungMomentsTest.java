package org.supplierescalation.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.jollyday.Calendars;

/** The rungs of the ladder on the real calendars. */
class RungMomentsTest {

  private final RungMoments moments = new RungMoments(Calendars.real());

  @ParameterizedTest(name = "{0}: due {1}, {2} working days: {3} ({4})")
  @CsvSource({
    "NL, 2027-03-10T17:00, -2, 2027-03-08T08:30, two days before",
    "NL, 2027-03-10T17:00,  0, 2027-03-10T08:30, on the day itself",
    "NL, 2027-03-10T17:00,  1, 2027-03-11T08:30, the day after",
    "NL, 2027-03-12T17:00,  1, 2027-03-15T08:30, after Friday comes Monday",
    "NL, 2027-03-12T17:00,  3, 2027-03-17T08:30, three working days after Friday",
    "NL, 2027-03-15T17:00, -1, 2027-03-12T08:30, before Monday comes Friday",
    "NL, 2027-03-13T17:00,  0, 2027-03-12T08:30, a Saturday is told on Friday",
    "NL, 2027-03-14T17:00, -2, 2027-03-10T08:30, of a Sunday the Friday counts",
    "NL, 2027-04-26T17:00,  1, 2027-04-28T08:30, Koningsdag does not count",
    "BE, 2027-04-26T17:00,  1, 2027-04-27T08:30, in Belgium it is a working day",
    "NL, 2027-04-27T17:00,  0, 2027-04-26T08:30, nobody is told on Koningsdag",
    "NL, 2027-03-25T17:00,  2, 2027-03-31T08:30, Good Friday and Easter Monday do not count",
    "NL, 2027-07-20T17:00,  1, 2027-07-21T08:30, 21 July is Belgian only",
    "BE, 2027-07-20T17:00,  1, 2027-07-22T08:30, 21 July does not count",
    "BE, 2026-11-10T17:00,  1, 2026-11-12T08:30, Armistice does not count",
    "NL, 2026-12-24T17:00,  1, 2026-12-28T08:30, Christmas and a weekend",
    "NL, 2026-12-31T17:00,  1, 2027-01-04T08:30, New Year on a Friday",
    "NL, 2027-03-11T00:00,  1, 2027-03-11T08:30, midnight is the end of the day before",
    "NL, 2027-03-29T10:00, -1, 2027-03-24T08:30, of Easter Monday the Thursday before Good Friday counts",
  })
  void fireInTheMorningOfAWorkingDay(
      Law law, LocalDateTime due, int days, LocalDateTime fires, String because) {
    assertThat(moments.of(law, due.atZone(law.zone()).toInstant(), days))
        .isEqualTo(fires.atZone(law.zone()).toInstant());
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2027-03-10T09:00, over 2 werkdagen",
    "2027-03-11T23:59, over 1 werkdag",
    "2027-03-12T16:00, vandaag",
    "2027-03-12T18:00, vandaag",
    "2027-03-13T09:00, sinds vrijdag te laat",
    "2027-03-15T08:30, 1 werkdag te laat",
    "2027-03-29T08:30, 9 werkdagen te laat",
  })
  void sayHowLongThereIsOrHowLateItIs(LocalDateTime now, String words) {
    Instant due = LocalDate.of(2027, 3, 12).atTime(17, 0).atZone(Law.NL.zone()).toInstant();

    assertThat(moments.inWords(Law.NL, due, now.atZone(Law.NL.zone()).toInstant()))
        .isEqualTo(words);
  }
}
