package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseNumbers.Month;
import org.supplierescalation.casefile.Stage;

class ChartsTest {

  @Test
  void everyStageHasABarAndTheLongestFillsTheRoom() {
    List<StageChart.Bar> bars =
        StageChart.of(Map.of(Stage.INTAKE, 1, Stage.EXIT, 10_000, Stage.LESSONS, 5_000)).bars();

    assertThat(bars).extracting(StageChart.Bar::stage).containsExactly(Stage.values());
    assertThat(bars.get(Stage.EXIT.ordinal()).width()).isEqualTo(300);
    assertThat(bars.get(Stage.LESSONS.ordinal()).width()).isEqualTo(150);
    assertThat(bars.get(Stage.INTAKE.ordinal()).width()).as("one case can be seen").isEqualTo(2);
    assertThat(bars.get(Stage.DEFAULT.ordinal()).width()).isZero();
    assertThat(StageChart.of(Map.of()).bars()).allMatch(bar -> bar.width() == 0);
  }

  @Test
  void columnsStandOnTheFloorAndCarryTheirDutchNames() {
    List<MonthChart.Pair> pairs =
        MonthChart.of(
                List.of(
                    new Month(YearMonth.of(2026, 3), 4, 0), new Month(YearMonth.of(2026, 4), 2, 1)))
            .pairs();

    assertThat(pairs).extracting(MonthChart.Pair::name).containsExactly("maart 2026", "april 2026");
    assertThat(pairs).extracting(MonthChart.Pair::left).containsExactly(0, 30);
    assertThat(pairs.get(0).opened()).isEqualTo(new MonthChart.Column(4, 20, 150));
    assertThat(pairs.get(0).closed()).isEqualTo(new MonthChart.Column(0, 170, 0));
    assertThat(pairs.get(1).opened()).isEqualTo(new MonthChart.Column(2, 95, 75));
  }
}
