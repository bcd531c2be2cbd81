package org.supplierescalation.inbox.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.inbox.Tellings;

@Component
class JdbcTellings implements Tellings {

  private final JdbcClient db;
  private final Clock clock;

  JdbcTellings(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Long> waiting(Instant now) {
    return db.sql(
            """
            select id from incoming_mail where status = 'MATCHED' and told_at is null and next_try_at <= ? order by id
            """)
        .param(now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .list();
  }

  @Override
  public boolean claim(long mail, String listener) {
    // Who holds the line of the mail is alone with it; so a second node finds the row below.
    db.sql("select id from incoming_mail where id = ? for update")
        .param(mail)
        .query(Long.class)
        .single();
    int told =
        db.sql("select count(*) from incoming_mail_told where mail = ? and listener = ?")
            .params(mail, listener)
            .query(Integer.class)
            .single();
    if (told > 0) {
      return false;
    }
    db.sql("insert into incoming_mail_told (mail, listener, told_at) values (?, ?, ?)")
        .params(mail, listener, now())
        .update();
    return true;
  }

  @Override
  public void done(long mail) {
    db.sql("update incoming_mail set told_at = ? where id = ?").params(now(), mail).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
