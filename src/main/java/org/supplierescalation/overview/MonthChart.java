package org.supplierescalation.overview;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.supplierescalation.casefile.CaseNumbers.Month;

/** Opened and closed cases per month as pairs of columns. Sizes are units of the drawing. */
record MonthChart(List<Pair> pairs) {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final int ROOM = 30;
  private static final int HIGHEST = 150;
  private static final int FLOOR = 170;

  /**
   * One month.
   *
   * @param name as in "november 2026"
   * @param shortName as in "nov"
   */
  record Pair(String name, String shortName, int left, Column opened, Column closed) {}

  /** A number and how high it stands. */
  record Column(int cases, int top, int height) {}

  static MonthChart of(List<Month> months) {
    int most =
        Math.max(
            1, months.stream().mapToInt(m -> Math.max(m.opened(), m.closed())).max().orElse(1));
    return new MonthChart(
        IntStream.range(0, months.size())
            .mapToObj(place -> pair(months.get(place), place * ROOM, most))
            .toList());
  }

  private static Pair pair(Month month, int left, int most) {
    java.time.Month name = month.month().getMonth();
    return new Pair(
        name.getDisplayName(TextStyle.FULL, DUTCH) + " " + month.month().getYear(),
        name.getDisplayName(TextStyle.SHORT, DUTCH).replace(".", ""),
        left,
        column(month.opened(), most),
        column(month.closed(), most));
  }

  private static Column column(int cases, int most) {
    int height = (int) Math.round((double) HIGHEST * cases / most);
    return new Column(cases, FLOOR - height, height);
  }
}
