package org.supplierescalation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCalculatorTest {

  private static final BusinessCalendar NO_DAYS_OFF = (law, day) -> Optional.empty();

  private final TermCalculator calculator = new TermCalculator(NO_DAYS_OFF);

  @ParameterizedTest(name = "{0}, {1}, {2} days: change {3}, because {4}")
  @CsvSource({
    "  , 2026-06-01, 14, law, the law is missing",
    "NL,           , 14, receivedOn, the day is missing",
    "NL, 1999-12-31, 14, receivedOn, before the first year",
    "NL, 2101-01-01, 14, receivedOn, after the last year",
    "NL, +999999999-12-31, 14, receivedOn, a year that cannot be added to",
    "NL, 2026-06-01, 0, days, a term lasts at least a day",
    "BE, 2026-06-01, -1, days, a term does not run backwards",
    "NL, 2026-06-01, 366, days, longer than a year",
    "NL, 2026-06-01, 1000000000, days, absurd",
  })
  void refusesWhatCannotBeCounted(
      @Nullable Law law,
      @Nullable LocalDate receivedOn,
      int days,
      String argument,
      String because) {
    assertThatExceptionOfType(TermRefused.class)
        .as(because)
        .isThrownBy(() -> calculator.end(law, receivedOn, days))
        .satisfies(refused -> assertThat(refused.argument()).isEqualTo(argument))
        .withMessageMatching("(Vul|Kies) .*\\.");
  }

  @ParameterizedTest
  @CsvSource({"2000-01-01, 1", "2100-12-31, 365"})
  void acceptsTheLimits(LocalDate receivedOn, int days) {
    assertThatNoException().isThrownBy(() -> calculator.end(Law.NL, receivedOn, days));
  }

  @Test
  void explainsATermThatEndsWhereItIsCounted() {
    TermEnd end = calculator.end(Law.NL, LocalDate.of(2026, 6, 1), 1);

    assertThat(end.explanation())
        .containsExactly(
            "De brief is aantoonbaar ontvangen op maandag 1 juni 2026; die dag telt niet mee.",
            "1 kalenderdag later is het dinsdag 2 juni 2026.",
            "Dat is een werkdag, dus de termijn schuift niet op.",
            "De termijn loopt tot en met dinsdag 2 juni 2026, 24.00 uur.",
            "Vanaf woensdag 3 juni 2026 is de leverancier te laat.");
  }

  @Test
  void aNameInTheCalendarIsNeverAPattern() {
    LocalDate odd = LocalDate.of(2026, 6, 15);
    BusinessCalendar calendar =
        (law, day) -> day.equals(odd) ? Optional.of("100% %s") : Optional.empty();

    assertThat(new TermCalculator(calendar).end(Law.NL, LocalDate.of(2026, 6, 1), 14).explanation())
        .contains("Op maandag 15 juni 2026 eindigt de termijn niet: 100% %s.");
  }
}
