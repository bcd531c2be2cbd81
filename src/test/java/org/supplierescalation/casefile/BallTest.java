package org.supplierescalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Ball.Side;
import org.supplierescalation.casefile.OpenWork.Work;

class BallTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

  @Test
  void aCaseWithoutWorkWaitsForNobody() {
    assertThat(Ball.of(List.of())).isEmpty();
  }

  @Test
  void theSupplierHasItWhenAllWorkWaitsForTheSupplier() {
    assertThat(Ball.of(List.of(work(TUESDAY, true), work(MONDAY, true))))
        .contains(new Ball(Side.SUPPLIER, MONDAY));
  }

  @Test
  void itIsOursAsLongAsWeHaveAnythingToDoHoweverLongTheSupplierHadIt() {
    assertThat(Ball.of(List.of(work(MONDAY, true), work(TUESDAY, false))))
        .contains(new Ball(Side.US, TUESDAY));
  }

  private static Work work(Instant since, boolean waitsForSupplier) {
    return new Work("1", "Taak", null, null, since, null, waitsForSupplier);
  }
}
