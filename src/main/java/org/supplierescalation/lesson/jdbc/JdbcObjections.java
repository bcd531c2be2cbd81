package org.supplierescalation.lesson.jdbc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.lesson.Objection;
import org.supplierescalation.lesson.Objections;

@Component
class JdbcObjections implements Objections {

  private final JdbcClient db;
  private final Clock clock;

  JdbcObjections(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(Objection objection) {
    db.sql(
            """
            insert into supplier_objection (supplier, received_on, said_by, text, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            objection.supplier(),
            objection.receivedOn(),
            objection.saidBy(),
            objection.text(),
            objection.recordedBy(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Objection> of(String supplier) {
    return db.sql("select * from supplier_objection where supplier = ? order by id desc")
        .param(supplier)
        .query(
            (row, n) ->
                new Objection(
                    supplier,
                    row.getObject("received_on", LocalDate.class),
                    row.getString("said_by"),
                    row.getString("text"),
                    row.getString("recorded_by")))
        .list();
  }
}
