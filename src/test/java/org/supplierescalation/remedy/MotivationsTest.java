package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason for each shortcoming, as somebody types it. */
class MotivationsTest {

  @Test
  void aParagraphBeginsWithTheNumberOfTheShortcoming() {
    assertThat(Motivations.of("1. Geen planning.\nAl vijf dagen.\n\n 2) Geen rapport.\n10: Boete"))
        .containsExactly(
            Map.entry(1, "Geen planning. Al vijf dagen."),
            Map.entry(2, "Geen rapport."),
            Map.entry(10, "Boete"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1. A\n2. B' | ''",
        "'1. A'       | '[2]'",
        "'1.\n2. B'   | '[1]'",
        "'Alles is ernstig' | '[1, 2]'",
        "'3. Te veel' | '[1, 2]'",
      })
  void whatIsNotSaidIsMissing(String text, String missing) {
    assertThat(Motivations.missing(text, 2).toString())
        .isEqualTo(missing.isEmpty() ? "[]" : missing);
  }
}
