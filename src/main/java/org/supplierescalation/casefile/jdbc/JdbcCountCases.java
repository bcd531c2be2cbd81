package org.supplierescalation.casefile.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseNumbers;
import org.supplierescalation.casefile.CountCases;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Viewer;

@Component
class JdbcCountCases implements CountCases {

  // The months of the organisation's own calendar.
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final JdbcClient db;
  private final Clock clock;

  JdbcCountCases(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Open cases of one stage. */
  private record InStage(Stage stage, int open, int late, int thisWeek, int supplier, int paused) {}

  @Override
  public CaseNumbers of(Viewer viewer, int months) {
    List<InStage> stages = stages(viewer);
    Map<Stage, Integer> open = new EnumMap<>(Stage.class);
    stages.forEach(stage -> open.put(stage.stage(), stage.open()));
    return new CaseNumbers(
        stages.stream().mapToInt(InStage::open).sum(),
        open,
        stages.stream().mapToInt(InStage::late).sum(),
        stages.stream().mapToInt(InStage::thisWeek).sum(),
        stages.stream().mapToInt(InStage::supplier).sum(),
        stages.stream().mapToInt(InStage::paused).sum(),
        months(viewer, months));
  }

  private List<InStage> stages(Viewer viewer) {
    Instant now = clock.instant();
    CaseConditions sight = CaseConditions.sightOf(viewer).and("c.closed_at is null");
    return db.sql(
            """
            select c.stage, count(*) as open_cases,
              count(*) filter (where p.due < :now) as late,
              count(*) filter (where p.due >= :now and p.due <= :weekOver) as this_week,
              count(*) filter (where p.side = 'SUPPLIER') as supplier,
              count(*) filter (where c.paused_until is not null) as paused
            from escalation_case c left join case_position p on p.reference = c.reference
            """
                + sight.where()
                + " group by c.stage")
        .params(sight.values())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("weekOver", CaseConditions.weekOver(now).atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new InStage(
                    Stage.valueOf(row.getString("stage")),
                    row.getInt("open_cases"),
                    row.getInt("late"),
                    row.getInt("this_week"),
                    row.getInt("supplier"),
                    row.getInt("paused")))
        .list();
  }

  private List<CaseNumbers.Month> months(Viewer viewer, int months) {
    YearMonth last = YearMonth.now(clock.withZone(ZONE));
    Map<YearMonth, Integer> opened = perMonth(viewer, "c.opened_at", last.minusMonths(months - 1));
    Map<YearMonth, Integer> closed = perMonth(viewer, "c.closed_at", last.minusMonths(months - 1));
    return IntStream.range(0, months)
        .mapToObj(back -> last.minusMonths(months - 1L - back))
        .map(
            month ->
                new CaseNumbers.Month(
                    month, opened.getOrDefault(month, 0), closed.getOrDefault(month, 0)))
        .toList();
  }

  private Map<YearMonth, Integer> perMonth(Viewer viewer, String moment, YearMonth first) {
    CaseConditions sight = CaseConditions.sightOf(viewer).and(moment + " >= :first");
    Map<YearMonth, Integer> counted = new HashMap<>();
    db.sql(
            """
            select y, m, count(*) as cases from (
              select extract(year from %1$s at time zone '%2$s') as y,
                extract(month from %1$s at time zone '%2$s') as m
              from escalation_case c%3$s) as happened group by y, m
            """
                .formatted(moment, ZONE, sight.where()))
        .params(sight.values())
        .param("first", first.atDay(1).atStartOfDay(ZONE).toOffsetDateTime())
        .query(
            row -> {
              counted.put(YearMonth.of(row.getInt("y"), row.getInt("m")), row.getInt("cases"));
            });
    return counted;
  }
}
