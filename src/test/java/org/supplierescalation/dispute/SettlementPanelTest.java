package org.supplierescalation.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;

class SettlementPanelTest {

  private static final CaseReference CASE = new CaseReference("ESC-2026-0001");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 25);

  @Test
  void aCaseWithoutASettlementShowsNothing() {
    assertThat(new SettlementPanel(holding(null)).of(CASE)).isEmpty();
  }

  @Test
  void everyPromiseIsARow() {
    Settlement settlement =
        new Settlement(
            CASE,
            "Wij zijn eruit",
            List.of(
                new Promise(Promiser.US, "Betalen", DAY, new BigDecimal("1250")),
                new Promise(
                    7, Promiser.SUPPLIER, "Leveren", DAY, null, SettlementKept.BROKEN, "Test")),
            "jurist");

    assertThat(new SettlementPanel(holding(settlement)).of(CASE))
        .hasValueSatisfying(
            panel -> {
              assertThat(panel.title()).isEqualTo("Schikking");
              assertThat(panel.rows())
                  .containsExactly(
                      List.of("Wij", "Betalen", "25-12-2026", "€ 1.250,00", "Loopt nog", ""),
                      List.of(
                          "De leverancier", "Leveren", "25-12-2026", "", "Niet nagekomen", "Test"));
            });
  }

  @Test
  void oneBrokenPromiseBreaksTheSettlementAndAllKeptKeepIt() {
    assertThat(of(SettlementKept.KEPT, SettlementKept.BROKEN, SettlementKept.OPEN))
        .isEqualTo(SettlementKept.BROKEN);
    assertThat(of(SettlementKept.KEPT, SettlementKept.OPEN)).isEqualTo(SettlementKept.OPEN);
    assertThat(of(SettlementKept.KEPT, SettlementKept.KEPT)).isEqualTo(SettlementKept.KEPT);
  }

  private static SettlementKept of(SettlementKept... states) {
    return new Settlement(
            CASE,
            "",
            java.util.Arrays.stream(states)
                .map(state -> new Promise(1, Promiser.US, "Iets", DAY, null, state, ""))
                .toList(),
            "jurist")
        .state();
  }

  private static Settlements holding(Settlement settlement) {
    return new Settlements() {
      @Override
      public void add(Settlement added) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void checked(long promise, SettlementKept kept, String evidence, String by) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Settlement> latest(CaseReference reference) {
        return Optional.ofNullable(settlement);
      }
    };
  }
}
