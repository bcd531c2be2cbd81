package org.supplierescalation.reminder.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.reminder.Rung;
import org.supplierescalation.reminder.Rungs;

@Component
class JdbcRungs implements Rungs {

  private final JdbcClient db;

  JdbcRungs(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Rung rung) {
    db.sql(
            """
            insert into reminder_rung (stage, working_days, channel, text, entered_by, entered_at)
            values (:stage, :days, :channel, :text, :by, :at)
            """)
        .param("stage", rung.stage() == null ? null : rung.stage().name(), Types.VARCHAR)
        .param("days", rung.workingDays())
        .param("channel", rung.channel().name())
        .param("text", rung.text().name())
        .param("by", rung.enteredBy())
        .param("at", rung.enteredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public boolean end(long id, String by, Instant at) {
    return db.sql(
                "update reminder_rung set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public Optional<Rung> find(long id) {
    return db.sql("select * from reminder_rung where id = :id")
        .param("id", id)
        .query(RungRow::read)
        .optional();
  }

  @Override
  public List<Rung> all() {
    return db.sql("select * from reminder_rung order by id").query(RungRow::read).list().stream()
        .sorted(
            Comparator.comparingInt(
                    (Rung rung) -> rung.stage() == null ? -1 : rung.stage().ordinal())
                .thenComparing(Rung::workingDays)
                .thenComparing(Rung::channel)
                .thenComparing(Rung::id))
        .toList();
  }
}
