package org.supplierescalation.retention.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.retention.LegalHold;
import org.supplierescalation.retention.LegalHolds;

@Component
class JdbcLegalHolds implements LegalHolds {

  private final JdbcClient db;

  JdbcLegalHolds(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(LegalHold hold) {
    db.sql("insert into legal_hold (reference, held, reason, by_user, at) values (?, ?, ?, ?, ?)")
        .params(
            hold.reference().value(),
            hold.held(),
            hold.reason(),
            hold.by(),
            hold.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<LegalHold> inForce() {
    return db.sql(
            """
            select * from legal_hold where held
            and id in (select max(id) from legal_hold group by reference) order by reference desc
            """)
        .query(
            (row, number) ->
                new LegalHold(
                    new CaseReference(row.getString("reference")),
                    row.getBoolean("held"),
                    row.getString("reason"),
                    row.getString("by_user"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
