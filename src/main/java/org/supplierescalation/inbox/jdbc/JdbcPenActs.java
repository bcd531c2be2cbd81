package org.supplierescalation.inbox.jdbc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.inbox.PenActs;

@Component
class JdbcPenActs implements PenActs {

  private final JdbcClient db;
  private final Clock clock;

  JdbcPenActs(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(long mail, Act act, String by, String reason) {
    db.sql("insert into incoming_mail_act (mail, act, by_user, at, reason) values (?, ?, ?, ?, ?)")
        .params(mail, act.name(), by, clock.instant().atOffset(ZoneOffset.UTC), reason)
        .update();
  }

  @Override
  public List<Line> of(long mail) {
    return db.sql(
            "select act, by_user, at, reason from incoming_mail_act where mail = ? order by id")
        .param(mail)
        .query(
            (row, number) ->
                new Line(
                    Act.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getString(4)))
        .list();
  }
}
