package org.supplierescalation.term.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermEnd;

/** The worked cases of law.md section 7, and the chains of holidays around them. */
class WorkedCasesTest {

  private final TermCalculator calculator = new TermCalculator(new JollydayCalendar());

  @ParameterizedTest(name = "case {0}: {1}, {3} days after {2} end on {4}: {5}")
  @CsvSource({
    "1,  NL, 2026-06-01, 14, 2026-06-15, a working day does not shift",
    "2,  NL, 2026-12-11, 14, 2026-12-28, Christmas, Boxing Day and a Sunday",
    "3,  NL, 2026-03-20, 14, 2026-04-07, Good Friday to after Easter Monday",
    "3,  BE, 2026-03-20, 14, 2026-04-03, Good Friday is a working day in Belgium",
    "4,  NL, 2026-04-24, 11, 2026-05-06, 5 May counts every year",
    "4,  BE, 2026-04-24, 11, 2026-05-05, 5 May is a working day in Belgium",
    "7,  NL, 2026-07-06, 15, 2026-07-21, 21 July is a working day in the Netherlands",
    "7,  BE, 2026-07-06, 15, 2026-07-22, Belgian national day",
    "9,  BE, 2026-12-24,  2, 2026-12-29, two working days needed",
    "9,  BE, 2024-06-13,  2, 2024-06-17, two working days needed: the published example",
    "9a, BE, 2026-12-24,  1, 2026-12-28, a term of one day needs no second working day",
    "9b, NL, 2026-12-24,  2, 2026-12-28, the second working day is Belgian law only",
    "9c, BE, 2026-06-12,  3, 2026-06-16, received on Friday: Monday is only the first",
    "a,  NL, 2027-04-23, 14, 2027-05-10, Ascension's decree day and a weekend",
    "b,  NL, 2025-04-12, 14, 2025-04-28, King's Day on Saturday because the 27th is a Sunday",
    "c,  NL, 2025-12-19, 13, 2026-01-05, New Year's Day and the decree day and a weekend",
    "d,  BE, 2026-10-18, 14, 2026-11-02, All Souls is a working day",
  })
  void endsOn(
      String number, Law law, LocalDate receivedOn, int days, LocalDate dueOn, String because) {
    TermEnd end = calculator.end(law, receivedOn, days);

    assertThat(end.dueOn()).as(because).isEqualTo(dueOn);
    assertThat(end.defaultFrom()).as("default starts the next day").isEqualTo(dueOn.plusDays(1));
  }

  @Test
  void explainsEachSkippedDayAndThatTheShiftIsOurPolicyInTheNetherlands() {
    assertThat(calculator.end(Law.NL, LocalDate.of(2026, 12, 11), 14).explanation())
        .containsExactly(
            "De brief is aantoonbaar ontvangen op vrijdag 11 december 2026; die dag telt niet mee.",
            "14 kalenderdagen later is het vrijdag 25 december 2026.",
            "Op vrijdag 25 december 2026 eindigt de termijn niet: eerste kerstdag.",
            "Op zaterdag 26 december 2026 eindigt de termijn niet: tweede kerstdag.",
            "Op zondag 27 december 2026 eindigt de termijn niet: weekend.",
            "Dat de termijn opschuift naar een werkdag, is ons eigen beleid: de Algemene"
                + " termijnenwet geldt niet voor een termijn in een brief.",
            "De termijn loopt tot en met maandag 28 december 2026, 24.00 uur.",
            "Vanaf dinsdag 29 december 2026 is de leverancier te laat.");
  }

  @Test
  void explainsTheTwoWorkingDaysOfBelgianLaw() {
    assertThat(calculator.end(Law.BE, LocalDate.of(2026, 12, 24), 2).explanation())
        .containsExactly(
            "De brief is aantoonbaar ontvangen op donderdag 24 december 2026; die dag telt niet mee.",
            "2 kalenderdagen later is het zaterdag 26 december 2026.",
            "Op zaterdag 26 december 2026 eindigt de termijn niet: weekend.",
            "Op zondag 27 december 2026 eindigt de termijn niet: weekend.",
            "Op maandag 28 december 2026 eindigt de termijn niet: de termijn moet minstens twee"
                + " werkdagen bevatten.",
            "Dat de termijn opschuift, volgt uit artikel 1.7 van het nieuwe Burgerlijk Wetboek.",
            "De termijn loopt tot en met dinsdag 29 december 2026, 24.00 uur.",
            "Vanaf woensdag 30 december 2026 is de leverancier te laat.");
  }

  @Test
  void warnsWhenTheDecreesOfThatYearAreNotKnownYet() {
    String warning =
        "Let op: wij kennen niet alle dagen die in 2029 bij besluit met een feestdag zijn"
            + " gelijkgesteld. Controleer de einddatum.";
    LocalDate received = LocalDate.of(2028, 12, 20);

    assertThat(calculator.end(Law.NL, received, 14).explanation()).endsWith(warning);
    assertThat(calculator.end(Law.NL, received, 7).explanation()).doesNotContain(warning);
    assertThat(calculator.end(Law.BE, received, 14).explanation()).doesNotContain(warning);
  }
}
