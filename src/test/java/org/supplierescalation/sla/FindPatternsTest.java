package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.sla.Results.answered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Priority;

class FindPatternsTest {

  @Test
  void threeOfTheLastFiveIsAPattern() {
    List<Pattern> found =
        FindPatterns.in(
            List.of(
                answered("T1", Priority.P1, "2026-11-02T09:00", 90),
                answered("T2", Priority.P1, "2026-11-03T09:00", 10),
                answered("T3", Priority.P1, "2026-11-04T09:00", 31),
                answered("T4", Priority.P1, "2026-11-05T09:00", 30),
                answered("T5", Priority.P1, "2026-11-06T09:00", 45)));

    assertThat(found)
        .singleElement()
        .satisfies(
            pattern -> {
              assertThat(pattern.inWords())
                  .isEqualTo("3 van de laatste 5 P1-meldingen te laat beantwoord.");
              assertThat(pattern.tickets()).containsExactly("T5", "T3", "T1");
            });
  }

  @Test
  void twoOfFiveMayBeBadLuck() {
    assertThat(
            FindPatterns.in(
                List.of(
                    answered("T1", Priority.P1, "2026-11-02T09:00", 90),
                    answered("T2", Priority.P1, "2026-11-03T09:00", 90),
                    answered("T3", Priority.P1, "2026-11-04T09:00", 5),
                    answered("T4", Priority.P1, "2026-11-05T09:00", 5))))
        .isEmpty();
  }

  @Test
  void whatHappenedBeforeTheLastFiveIsHistory() {
    assertThat(
            FindPatterns.in(
                List.of(
                    answered("T1", Priority.P2, "2026-10-02T09:00", 90),
                    answered("T2", Priority.P2, "2026-11-02T09:00", 90),
                    answered("T3", Priority.P2, "2026-11-03T09:00", 5),
                    answered("T4", Priority.P2, "2026-11-04T09:00", 5),
                    answered("T5", Priority.P2, "2026-11-05T09:00", 5),
                    answered("T6", Priority.P2, "2026-11-06T09:00", 90))))
        .isEmpty();
  }

  @Test
  void oneThatStillRunsSaysNothingYet() {
    assertThat(
            FindPatterns.in(
                    List.of(
                        answered("T1", Priority.P1, "2026-11-02T09:00", 90),
                        answered("T2", Priority.P1, "2026-11-03T09:00", 90),
                        answered("T3", Priority.P1, "2026-11-04T09:00", 90),
                        answered("T4", Priority.P1, "2026-11-05T09:00", 5, Standing.RUNNING)))
                .get(0)
                .inWords())
        .isEqualTo("3 van de laatste 3 P1-meldingen te laat beantwoord, waarvan 3 achter elkaar.");
  }

  @Test
  void anotherPriorityIsAnotherPattern() {
    assertThat(
            FindPatterns.in(
                List.of(
                    answered("T1", Priority.P1, "2026-11-02T09:00", 90),
                    answered("T2", Priority.P1, "2026-11-03T09:00", 90),
                    answered("T3", Priority.P2, "2026-11-04T09:00", 90))))
        .isEmpty();
  }
}
