package org.supplierescalation.webhook.jdbc;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.webhook.EventKind;
import org.supplierescalation.webhook.Target;
import org.supplierescalation.webhook.Targets;

@Component
class JdbcWebhookTargets implements Targets {

  private final JdbcClient db;

  JdbcWebhookTargets(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Target target) {
    db.sql(
            """
            insert into webhook_target (address, secret, kinds, entered_by, entered_at)
            values (:address, :secret, :kinds, :by, :at)
            """)
        .param("address", target.address().toString())
        .param("secret", target.secret())
        .param(
            "kinds",
            target.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
        .param("by", target.enteredBy())
        .param("at", target.enteredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public boolean end(long id, String by, Instant at) {
    // What still waits is not told any more.
    db.sql(
            "update webhook_delivery set state = 'STOPPED' where target = :id and state in ('QUEUED', 'DEAD')")
        .param("id", id)
        .update();
    return db.sql(
                "update webhook_target set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public List<Target> all() {
    return db.sql("select * from webhook_target order by id")
        .query(JdbcWebhookTargets::target)
        .list();
  }

  static Target target(ResultSet row, int number) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Target(
        row.getLong("id"),
        URI.create(row.getString("address")),
        row.getString("secret"),
        Stream.of(row.getString("kinds").split(","))
            .map(EventKind::valueOf)
            .collect(Collectors.toSet()),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("ended_by"),
        ended == null ? null : ended.toInstant());
  }
}
