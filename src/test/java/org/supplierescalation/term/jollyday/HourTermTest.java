package org.supplierescalation.term.jollyday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermRefused;

/** Terms in hours: from the moment of receipt, and by Belgian law never to a day off. */
class HourTermTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final TermCalculator calculator = new TermCalculator(new JollydayCalendar());

  @ParameterizedTest(name = "{0}, {2} hours after {1}: {3}, {4}")
  @CsvSource({
    "NL, 2026-12-07T10:20, 24, 2026-12-08T10:20, to the minute",
    "NL, 2026-12-24T15:00, 24, 2026-12-25T15:00, the Algemene termijnenwet leaves out hours",
    "NL, 2027-03-27T12:00, 24, 2027-03-28T13:00, the clocks skip an hour: 24 hours stay 24",
    "NL, 2026-10-24T12:00, 24, 2026-10-25T11:00, the clocks repeat an hour: 24 hours stay 24",
    "NL, 2026-12-07T10:20, 72, 2026-12-10T10:20, the longest",
    "BE, 2026-12-07T10:20, 24, 2026-12-08T11:00, the hour of receipt does not count",
    "BE, 2026-12-07T10:00, 24, 2026-12-08T11:00, not even when it has just begun",
    "BE, 2026-12-24T15:20, 24, 2026-12-28T16:00, Christmas and a weekend",
    "BE, 2024-06-13T10:00, 48, 2024-06-17T11:00, two days hold two working days",
    "BE, 2024-06-14T10:00, 48, 2024-06-18T11:00, Monday is only the first working day",
    "BE, 2024-06-14T10:00, 47, 2024-06-17T10:00, shorter than two days: one will do",
    "BE, 2026-12-10T23:30, 24, 2026-12-12T00:00, the end of Friday is Friday",
  })
  void endsAt(Law law, LocalDateTime received, int hours, LocalDateTime end, String because) {
    assertThat(calculator.endInHours(law, at(received), hours).endsAt())
        .as(because)
        .isEqualTo(at(end));
  }

  @Test
  void explainsThatHoursDoNotShiftInTheNetherlands() {
    assertThat(
            calculator
                .endInHours(Law.NL, at(LocalDateTime.parse("2026-12-24T15:00")), 24)
                .explanation())
        .containsExactly(
            "De brief is aantoonbaar ontvangen op donderdag 24 december 2026, 15.00 uur.",
            "24 uur later is het vrijdag 25 december 2026, 15.00 uur.",
            "Een termijn in uren schuift niet op: de Algemene termijnenwet kent dat niet voor uren.",
            "De termijn loopt tot vrijdag 25 december 2026, 15.00 uur.",
            "Vanaf dat moment is de leverancier te laat.");
  }

  @Test
  void explainsTheHourAndTheDaysThatDoNotCountInBelgium() {
    assertThat(
            calculator
                .endInHours(Law.BE, at(LocalDateTime.parse("2026-12-24T15:20")), 24)
                .explanation())
        .startsWith(
            "De brief is aantoonbaar ontvangen op donderdag 24 december 2026, 15.20 uur.",
            "Het uur van ontvangst telt niet mee; wij tellen vanaf donderdag 24 december 2026, 16.00 uur.",
            "24 uur later is het vrijdag 25 december 2026, 16.00 uur.",
            "Op vrijdag 25 december 2026 eindigt de termijn niet: Kerstmis.")
        .endsWith(
            "De termijn loopt tot maandag 28 december 2026, 16.00 uur.",
            "Vanaf dat moment is de leverancier te laat.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 73, Integer.MAX_VALUE})
  void refusesHoursThatAreNone(int hours) {
    assertThatThrownBy(
            () -> calculator.endInHours(Law.NL, at(LocalDateTime.parse("2026-12-07T10:00")), hours))
        .isInstanceOf(TermRefused.class)
        .hasMessageContaining("van 1 tot en met 72");
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }
}
