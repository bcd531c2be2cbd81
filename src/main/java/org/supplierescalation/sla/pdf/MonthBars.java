package org.supplierescalation.sla.pdf;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supplierescalation.sla.MeasureReport;
import org.supplierescalation.sla.Result;

/**
 * A bar for each month: tickets in time and late, in millimetres of paper. The numbers stand beside
 * it, so that nobody has to measure.
 */
record MonthBars(List<Bar> bars) {

  private static final int WIDEST = 90;

  record Bar(String month, int inTime, int late, int inTimeWidth, int lateWidth) {}

  static MonthBars of(MeasureReport report) {
    ZoneId zone = report.agreement().window().zone();
    Map<YearMonth, List<Result>> months =
        report.results().stream()
            .collect(
                Collectors.groupingBy(
                    result -> YearMonth.from(result.ticket().incident().openedAt().atZone(zone)),
                    TreeMap::new,
                    Collectors.toList()));
    int most = Math.max(1, months.values().stream().mapToInt(List::size).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    months.forEach(
        (month, results) -> {
          int late = (int) results.stream().filter(Result::isMissed).count();
          int inTime = results.size() - late;
          bars.add(
              new Bar(
                  month.getMonthValue() + "-" + month.getYear(),
                  inTime,
                  late,
                  WIDEST * inTime / most,
                  WIDEST * late / most));
        });
    return new MonthBars(List.copyOf(bars));
  }
}
