package org.supplierescalation.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Refused;

class RecordObjectionTest {

  /** Past midnight in the Netherlands, the day before in UTC. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T23:30:00Z"), ZoneOffset.UTC);

  private final List<Objection> kept = new ArrayList<>();
  private final RecordObjection record =
      new RecordObjection(
          new Objections() {
            @Override
            public void add(Objection objection) {
              kept.add(objection);
            }

            @Override
            public List<Objection> of(String supplier) {
              return kept;
            }
          },
          CLOCK);

  @Test
  void whatTheSupplierSaysTodayIsKept() {
    record.record(objection("2026-12-02", "accountmanager", "Wij waren op tijd."));

    assertThat(kept).extracting(Objection::text).containsExactly("Wij waren op tijd.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-03, accountmanager, tekst, toekomst",
    "2026-12-01, '  ', tekst, wie dit namens",
    "2026-12-01, accountmanager, ' ', wat de leverancier zegt",
  })
  void whatIsNotCompleteIsRefused(String day, String who, String text, String message) {
    assertThatThrownBy(() -> record.record(objection(day, who, text)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(message);
    assertThat(kept).isEmpty();
  }

  @Test
  void whatDoesNotFitIsRefusedAndNotCutOff() {
    assertThatThrownBy(() -> record.record(objection("2026-12-01", "wie", "x".repeat(4001))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("te lang");
    record.record(objection("2026-12-01", "wie", "x".repeat(4000)));
    assertThat(kept).hasSize(1);
  }

  private static Objection objection(String day, String who, String text) {
    return new Objection("L-1", LocalDate.parse(day), who, text, "contractmanager");
  }
}
