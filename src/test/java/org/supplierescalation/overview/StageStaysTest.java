package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.overview.SupplierReport.StageStay;
import org.supplierescalation.overview.SupplierReports.StageLine;

class StageStaysTest {

  @Test
  void aStageLastsUntilTheNextOneAndTheLastOneUntilTheCaseCloses() {
    List<StageStay> stays =
        StageStays.of(
            List.of(
                line(1, "Fase: Melding", "2026-01-01T00:00:00Z"),
                line(1, "Fase: Lessen", "2026-01-03T00:00:00Z"),
                line(1, "Dossier gesloten: Hersteld", "2026-01-03T12:00:00Z"),
                line(2, "Fase: Melding", "2026-02-01T00:00:00Z"),
                line(2, "Fase: Verzuim", "2026-02-02T00:00:00Z")));

    assertThat(stays)
        .containsExactly(
            new StageStay(Stage.INTAKE, 2, new BigDecimal("1.5")),
            new StageStay(Stage.LESSONS, 1, new BigDecimal("0.5")));
  }

  private static StageLine line(int number, String title, String at) {
    return new StageLine(CaseReference.of(2026, number), title, Instant.parse(at));
  }
}
