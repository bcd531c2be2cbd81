package org.supplierescalation.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.lesson.SupplierStanding.Part;

/** How tickets, terms and closed cases become one score. */
class SupplierStandingTest {

  @ParameterizedTest(name = "{6} points when in time {0}/{1}, kept {2}/{3}, cured {4}/{5}")
  @CsvSource({
    // in time, late, kept, missed, cured, not cured, score, word
    "0, 0, 1, 0, 0, 0, 100, Goed",
    "0, 0, 0, 3, 0, 0, 0, Slecht",
    "7, 3, 0, 0, 0, 0, 70, Voldoende",
    "0, 0, 0, 0, 1, 2, 33, Slecht", // 33.3
    "0, 0, 0, 0, 2, 1, 66, Voldoende", // 66.7 is rounded down
    "1, 0, 1, 0, 1, 0, 100, Goed",
    "1, 0, 0, 1, 1, 0, 60, Voldoende", // terms weigh 40
    "0, 1, 1, 0, 1, 0, 65, Voldoende", // tickets weigh 35
    "1, 0, 1, 0, 0, 1, 75, Voldoende", // cases weigh 25
    "0, 0, 1, 0, 0, 1, 61, Voldoende", // 40 of 65
    "1, 0, 0, 1, 0, 0, 46, Matig", // 35 of 75
    "0, 0, 79, 21, 0, 0, 79, Voldoende",
    "0, 0, 4, 1, 0, 0, 80, Goed",
    "0, 0, 59, 41, 0, 0, 59, Matig",
    "0, 0, 2, 3, 0, 0, 40, Matig",
    "0, 0, 39, 61, 0, 0, 39, Slecht",
    "1, 2, 1, 2, 1, 2, 33, Slecht", // three times a third is a third, not less
  })
  void theScoreWeighsWhatWasCounted(
      int inTime, int late, int kept, int missed, int cured, int notCured, int score, String word) {
    SupplierStanding standing =
        JudgeSupplier.by(new SupplierTrack(inTime, late, kept, missed, cured, notCured));

    assertThat(standing.score()).hasValue(score);
    assertThat(standing.inWords()).isEqualTo(word);
  }

  @Test
  void withoutNumbersThereIsNothingToSay() {
    SupplierStanding standing = JudgeSupplier.by(new SupplierTrack(0, 0, 0, 0, 0, 0));

    assertThat(standing.score()).isEmpty();
    assertThat(standing.inWords()).isEqualTo("Nog niets te zeggen");
    assertThat(standing.parts()).extracting(Part::percentage).containsOnly(0);
  }

  @Test
  void thePartsSayWhatWasCountedAndTheirWeightsAreAHundred() {
    List<Part> parts = JudgeSupplier.by(new SupplierTrack(1, 2, 3, 4, 5, 6)).parts();

    assertThat(parts).extracting(Part::good).containsExactly(3, 1, 5);
    assertThat(parts).extracting(Part::all).containsExactly(7, 3, 11);
    assertThat(parts).extracting(Part::percentage).containsExactly(42, 33, 45);
    assertThat(parts.stream().mapToInt(Part::weight).sum()).isEqualTo(100);
    assertThat(parts).extracting(Part::explanation).allMatch(text -> text.endsWith("."));
  }
}
