package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.PriorityTable;
import org.supplierescalation.casefile.PriorityTable.PriorityAnswer;

/** Every row of {@code priority.dmn} (law.md 6c). */
@Program
class PriorityTableTest {

  @Autowired PriorityTable table;

  @ParameterizedTest(name = "row {0}: {1} -> {2}, {3} / {4}")
  @CsvSource({
    "1,  SECURITY,       P1, 30 minuten, 1 uur,    gegevens verloren",
    "2,  STANDSTILL,     P1, 30 minuten, 1 uur,    geen omweg",
    "3,  HALF_OF_USERS,  P1, 30 minuten, 1 uur,    helft",
    "4,  LEGAL_DEADLINE, P1, 30 minuten, 2 uur,    wettelijke termijn",
    "5,  HEAVY_DAMAGE,   P1, 1 uur,      2 uur,    dagomzet",
    "6,  HINDERED,       P2, 2 uur,      4 uur,    vertraagd",
    "7,  SOME_USERS,     P2, 2 uur,      4 uur,    Tien tot vijftig procent",
    "8,  RECURRING,      P2, 4 uur,      1 dag,    dezelfde oorzaak",
    "9,  WORKAROUND,     P3, 8 uur,      2 dagen,  werkbare omweg",
    "10, REPORTING,      P3, 1 dag,      5 dagen,  rapportage",
    "11, WISH,           P4, 2 dagen,    10 dagen, wens",
    "12, UNKNOWN,        P2, 2 uur,      4 uur,    voorlopig",
  })
  void ranksByTheImpactOnTheWork(
      int row, Hindrance hindrance, Priority priority, String reaction, String update, String why) {
    PriorityAnswer answer = table.answer(hindrance).orElseThrow();

    assertThat(hindrance.ordinal()).as("worst first").isEqualTo(row - 1);
    assertThat(answer.priority()).isEqualTo(priority);
    assertThat(answer.reaction()).isEqualTo(reaction);
    assertThat(answer.update()).isEqualTo(update);
    assertThat(answer.ground()).contains(why);
  }

  @ParameterizedTest
  @EnumSource(Hindrance.class)
  void everyHindranceHasARow(Hindrance hindrance) {
    assertThat(table.answer(hindrance)).isPresent();
  }
}
