package org.supplierescalation.inbox.jdbc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.inbox.SupplierTicket;
import org.supplierescalation.inbox.SupplierTickets;

@Component
class JdbcSupplierTickets implements SupplierTickets {

  private final JdbcClient db;
  private final Clock clock;

  JdbcSupplierTickets(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(CaseReference reference, SupplierTicket ticket, String by) {
    db.sql(
            "insert into supplier_ticket (reference, ticket, compared, given_by, given_at) values (?, ?, ?, ?, ?)")
        .params(
            reference.value(),
            ticket.number(),
            ticket.compared(),
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Line> of(CaseReference reference) {
    return db.sql(
            "select ticket, given_by, given_at from supplier_ticket where reference = ? order by id")
        .param(reference.value())
        .query(
            (row, number) ->
                new Line(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }
}
