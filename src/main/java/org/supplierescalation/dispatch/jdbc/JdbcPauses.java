package org.supplierescalation.dispatch.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.Pause;
import org.supplierescalation.dispatch.Pauses;

@Component
class JdbcPauses implements Pauses {

  private final JdbcClient db;

  JdbcPauses(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Pause> now() {
    return db.sql(
            "select * from dispatch_pause where resumed_at is null order by restored desc, id limit 1")
        .query(JdbcPauses::pause)
        .optional();
  }

  @Override
  public void begin(boolean restored, String reason, String by, Instant at) {
    Optional<Pause> lasting = now();
    if (lasting.isPresent() && (lasting.get().restored() || !restored)) {
      return;
    }
    db.sql(
            "insert into dispatch_pause (restored, reason, paused_by, paused_at) values (?, ?, ?, ?)")
        .params(restored, reason, by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void end(long id, String by, String why, Instant at) {
    db.sql(
            """
            update dispatch_pause set resumed_by = ?, resumed_at = ?, resumed_why = ?
            where resumed_at is null and (id = ? or not restored)
            """)
        .params(by, at.atOffset(ZoneOffset.UTC), why, id)
        .update();
    // What stood still on purpose was not late.
    db.sql(
            "update dispatch set queued_at = current_timestamp where state in ('QUEUED', 'SENDING', 'UNCERTAIN')")
        .update();
  }

  @Override
  public List<Pause> history() {
    return db.sql("select * from dispatch_pause order by id desc limit 20")
        .query(JdbcPauses::pause)
        .list();
  }

  private static Pause pause(ResultSet row, int number) throws SQLException {
    return new Pause(
        row.getLong("id"),
        row.getBoolean("restored"),
        row.getString("reason"),
        row.getString("paused_by"),
        row.getObject("paused_at", OffsetDateTime.class).toInstant(),
        row.getString("resumed_by"),
        moment(row.getObject("resumed_at", OffsetDateTime.class)),
        row.getString("resumed_why"));
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
