package org.supplierescalation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadAbsenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 11);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik ben afwezig tot en met vrijdag 18 december.                       | 2026-12-18",
        "Ik ben er niet van 14 t/m 18 december 2026.                           | 2026-12-18",
        "Afwezig t/m 18-12-2026, bel anders het algemene nummer.               | 2026-12-18",
        "Ik ben op maandag 4 januari weer aanwezig. Terug op 4 januari.        | 2027-01-03",
        "I am out of the office until Friday, December 18, 2026.               | 2026-12-18",
        "I am away and will be back on 4 January 2027.                         | 2027-01-03",
        "Out of office through 18th of December.                               | 2026-12-18",
        "Je suis absente jusqu'au vendredi 18 décembre inclus.                 | 2026-12-18",
        "En congé, de retour le 1er février 2027.                              | 2027-01-31",
        "Afwezig tot 2026-12-18.                                              | 2026-12-18",
        "Ik ben afwezig. Wij zijn open tot 17.00 uur, 24/7 bereikbaar.         |",
        "Ik ben afwezig tot nader bericht.                                     |",
        "Afwezig tot 18 december en daarna tot 8 januari.                      |",
        "Ik was afwezig tot en met 1 december 2026.                            |",
        "Afwezig tot en met 31 februari 2027.                                  |",
        "Afwezig tot 18 december 2032.                                         |",
      })
  void theLastDayIsReadOnlyWhereItIsClear(String message, LocalDate until) {
    assertThat(ReadAbsence.until(message, TODAY)).isEqualTo(until);
  }

  @Test
  void theColleagueIsSomebodyOfTheSameOrganisation() {
    String writer = "account@supplier.example";
    assertThat(
            ReadAbsence.colleague(
                "Mail contracts@example.org niet, maar Support@Supplier.example. Groet, account@supplier.example",
                writer))
        .isEqualTo("support@supplier.example");
    assertThat(ReadAbsence.colleague("Bel de balie.", writer)).isEmpty();
  }
}
