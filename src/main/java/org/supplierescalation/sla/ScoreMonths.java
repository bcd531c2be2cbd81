package org.supplierescalation.sla;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;

/** Counts results per calendar month: norms such as "95 % within 4 hours a month". */
public final class ScoreMonths {

  private static final double PERCENTILE = 0.95;

  private ScoreMonths() {}

  private record Row(YearMonth month, Kind kind, Priority priority) {}

  /**
   * Oldest month first, then the heaviest priority; only where a norm holds.
   *
   * @param zone whose months
   */
  public static List<MonthScore> of(List<Result> results, ZoneId zone) {
    List<MonthScore> scores = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<Row, List<Result>> rows =
          results.stream()
              .filter(result -> result.norm() != null && result.norm().of(kind) != null)
              .collect(
                  Collectors.groupingBy(
                      result ->
                          new Row(
                              YearMonth.from(result.ticket().incident().openedAt().atZone(zone)),
                              kind,
                              result.ticket().incident().priority())));
      rows.forEach((row, those) -> scores.add(score(row, those)));
    }
    scores.sort(
        Comparator.comparing(MonthScore::month)
            .thenComparing(MonthScore::priority)
            .thenComparing(MonthScore::kind));
    return List.copyOf(scores);
  }

  private static MonthScore score(Row row, List<Result> results) {
    return new MonthScore(
        row.month(),
        row.kind(),
        row.priority(),
        count(results, row.kind(), Standing.MET),
        count(results, row.kind(), Standing.MISSED),
        results.stream()
            .flatMap(result -> Stream.ofNullable(result.norm()))
            .flatMap(norm -> Stream.ofNullable(norm.percent()))
            .max(Comparator.naturalOrder())
            .orElse(null),
        percentile(results, row.kind()));
  }

  private static int count(List<Result> results, Kind kind, Standing standing) {
    return (int) results.stream().filter(result -> result.of(kind).standing() == standing).count();
  }

  private static @Nullable Duration percentile(List<Result> results, Kind kind) {
    List<Duration> sorted =
        results.stream()
            .map(result -> result.of(kind))
            .filter(measured -> measured.standing() != Standing.RUNNING)
            .map(Measurement::measured)
            .sorted()
            .toList();
    return sorted.isEmpty() ? null : sorted.get((int) Math.ceil(PERCENTILE * sorted.size()) - 1);
  }
}
