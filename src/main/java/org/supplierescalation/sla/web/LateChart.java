package org.supplierescalation.sla.web;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supplierescalation.sla.Result;

/** Tickets in time and late per month, as columns. Sizes are units of the drawing. */
record LateChart(int width, List<Column> columns) {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final int ROOM = 44;
  private static final int HIGHEST = 140;
  private static final int FLOOR = 160;

  /**
   * One month.
   *
   * @param name as in "oktober 2026"
   * @param shortName as in "okt"
   */
  record Column(String name, String shortName, int left, int inTime, int late, Bar good, Bar bad) {}

  /** Where a bar begins and how high it is. */
  record Bar(int top, int height) {}

  static LateChart of(List<Result> results, ZoneId zone) {
    Map<YearMonth, List<Result>> months =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    result -> YearMonth.from(result.ticket().incident().openedAt().atZone(zone)),
                    TreeMap::new,
                    Collectors.toList()));
    int most = Math.max(1, months.values().stream().mapToInt(List::size).max().orElse(1));
    List<Column> columns = new ArrayList<>();
    months.forEach((month, those) -> columns.add(column(month, those, columns.size(), most)));
    return new LateChart(Math.max(1, columns.size()) * ROOM, List.copyOf(columns));
  }

  private static Column column(YearMonth month, List<Result> results, int place, int most) {
    int late = (int) results.stream().filter(Result::isMissed).count();
    int inTime = results.size() - late;
    int bad = height(late, most);
    int good = height(inTime, most);
    return new Column(
        month.getMonth().getDisplayName(TextStyle.FULL, DUTCH) + " " + month.getYear(),
        month.getMonth().getDisplayName(TextStyle.SHORT, DUTCH).replace(".", ""),
        place * ROOM,
        inTime,
        late,
        new Bar(FLOOR - bad - good, good),
        new Bar(FLOOR - bad, bad));
  }

  private static int height(int number, int most) {
    return (int) Math.round((double) HIGHEST * number / most);
  }
}
