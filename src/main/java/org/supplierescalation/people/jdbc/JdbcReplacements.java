package org.supplierescalation.people.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.people.Replacement;
import org.supplierescalation.people.Replacements;

@Component
class JdbcReplacements implements Replacements {

  private final JdbcClient db;

  JdbcReplacements(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Replacement replacement) {
    db.sql(
            """
            insert into replacement
              (absent, substitute, first_day, last_day, reason, set_by, set_at)
            values (:absent, :substitute, :firstDay, :lastDay, :reason, :setBy, :setAt)
            """)
        .param("absent", replacement.absent())
        .param("substitute", replacement.substitute())
        .param("firstDay", replacement.firstDay())
        .param("lastDay", replacement.lastDay())
        .param("reason", replacement.reason())
        .param("setBy", replacement.setBy())
        .param("setAt", replacement.setAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Replacement> find(long id) {
    return db.sql("select * from replacement where id = :id")
        .param("id", id)
        .query(JdbcReplacements::replacement)
        .optional();
  }

  @Override
  public List<Replacement> notOverOn(LocalDate day) {
    return db.sql(
            "select * from replacement where ended_at is null and last_day >= :day"
                + " order by first_day, id")
        .param("day", day)
        .query(JdbcReplacements::replacement)
        .list();
  }

  @Override
  public List<Replacement> runningFor(String substitute, LocalDate day) {
    return db.sql(
            """
            select * from replacement
            where substitute = :substitute and ended_at is null
              and first_day <= :day and last_day >= :day
            order by first_day, id
            """)
        .param("substitute", substitute)
        .param("day", day)
        .query(JdbcReplacements::replacement)
        .list();
  }

  @Override
  public void end(long id, Instant at, String by) {
    db.sql("update replacement set ended_at = :at, ended_by = :by where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("id", id)
        .update();
  }

  private static Replacement replacement(ResultSet row, int number) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Replacement(
        row.getLong("id"),
        row.getString("absent"),
        row.getString("substitute"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("reason"),
        row.getString("set_by"),
        row.getObject("set_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
