package org.supplierescalation.evaluation.jdbc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.Rhythm;
import org.supplierescalation.evaluation.Rhythms;

@Component
class JdbcRhythms implements Rhythms {

  private final JdbcClient db;
  private final Clock clock;

  JdbcRhythms(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Rhythm of(String contract) {
    return db.sql("select months, days from evaluation_rhythm where contract = ?")
        .param(contract)
        .query((row, n) -> new Rhythm(row.getInt("months"), days(row.getString("days"))))
        .optional()
        .orElse(Rhythm.QUARTERLY);
  }

  @Override
  public void put(String contract, Rhythm rhythm, String by) {
    String days = rhythm.days().stream().map(LocalDate::toString).collect(Collectors.joining(","));
    List<Object> facts =
        List.of(rhythm.months(), days, by, clock.instant().atOffset(ZoneOffset.UTC), contract);
    int written =
        db.sql(
                "update evaluation_rhythm set months = ?, days = ?, changed_by = ?, changed_at = ? where contract = ?")
            .params(facts)
            .update();
    if (written == 0) {
      db.sql(
              "insert into evaluation_rhythm (months, days, changed_by, changed_at, contract) values (?, ?, ?, ?, ?)")
          .params(facts)
          .update();
    }
  }

  private static List<LocalDate> days(String text) {
    return Arrays.stream(text.split(","))
        .filter(day -> !day.isEmpty())
        .map(LocalDate::parse)
        .toList();
  }
}
