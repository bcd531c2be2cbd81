package org.supplierescalation.overview.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supplierescalation.overview.SupplierReport.MonthCount;

/**
 * Breaches per month as bars in a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param most the highest bar stands for this many
 */
record BreachTrend(List<Bar> bars, int most) {

  static final int WIDTH = 720;
  static final int HEIGHT = 190;
  private static final int BASE = 160;
  private static final int HIGHEST = 130;
  private static final int GAP = 6;
  private static final int LABEL_EVERY = 3;

  private static final DateTimeFormatter IN_FULL =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl"));
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("MM-uuuu", Locale.ROOT);

  /**
   * @param label under the bar, empty for most
   */
  record Bar(int x, int y, int width, int height, int count, String month, String label) {

    public int middle() {
      return x + width / 2;
    }
  }

  static BreachTrend of(List<MonthCount> months) {
    int most = Math.max(1, months.stream().mapToInt(MonthCount::count).max().orElse(0));
    int room = WIDTH / Math.max(1, months.size());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = months.get(i).month();
      int count = months.get(i).count();
      int height = count * HIGHEST / most;
      bars.add(
          new Bar(
              i * room + GAP / 2,
              BASE - height,
              room - GAP,
              height,
              count,
              IN_FULL.format(month),
              (months.size() - 1 - i) % LABEL_EVERY == 0 ? SHORT.format(month) : ""));
    }
    return new BreachTrend(List.copyOf(bars), most);
  }
}
