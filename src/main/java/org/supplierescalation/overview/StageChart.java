package org.supplierescalation.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supplierescalation.casefile.Stage;

/**
 * Open cases per stage as bars, one under the other, each under its name. Sizes are units of the
 * drawing.
 */
record StageChart(List<Bar> bars) {

  private static final int WIDEST = 300;
  private static final int ROW = 40;

  /** One stage. */
  record Bar(Stage stage, int cases, int top, int width) {}

  static StageChart of(Map<Stage, Integer> cases) {
    int most = Math.max(1, cases.values().stream().mapToInt(Integer::intValue).max().orElse(1));
    return new StageChart(
        Stream.of(Stage.values())
            .map(stage -> bar(stage, cases.getOrDefault(stage, 0), most))
            .toList());
  }

  /** Height of the whole drawing. */
  public int getHeight() {
    return bars.size() * ROW;
  }

  private static Bar bar(Stage stage, int cases, int most) {
    long width = Math.round((double) WIDEST * cases / most);
    return new Bar(stage, cases, stage.ordinal() * ROW, cases == 0 ? 0 : (int) Math.max(2, width));
  }
}
