package org.supplierescalation.dispute.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.Promise;
import org.supplierescalation.dispute.Promiser;
import org.supplierescalation.dispute.Settlement;
import org.supplierescalation.dispute.SettlementKept;
import org.supplierescalation.dispute.Settlements;

@Component
class JdbcSettlements implements Settlements {

  private final JdbcClient db;

  JdbcSettlements(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Settlement settlement) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    db.sql(
            """
            insert into settlement (reference, terms, recorded_by)
            values (:reference, :terms, :by)
            """)
        .param("reference", settlement.reference().value())
        .param("terms", settlement.terms())
        .param("by", settlement.by())
        .update(id, "id");
    long number = Objects.requireNonNull(id.getKey()).longValue();
    settlement.promises().forEach(promise -> add(number, promise));
  }

  private void add(long settlement, Promise promise) {
    db.sql(
            """
            insert into settlement_promise (settlement, promiser, promised, due_on, amount, state)
            values (:settlement, :promiser, :promised, :dueOn, :amount, :state)
            """)
        .param("settlement", settlement)
        .param("promiser", promise.promiser().name())
        .param("promised", promise.promised())
        .param("dueOn", promise.dueOn())
        .param("amount", promise.amount(), Types.DECIMAL)
        .param("state", promise.state().name())
        .update();
  }

  @Override
  public void checked(long promise, SettlementKept kept, String evidence, String by) {
    db.sql(
            """
            update settlement_promise set state = :state, evidence = :evidence, checked_by = :by
            where id = :id
            """)
        .param("state", kept.name())
        .param("evidence", evidence)
        .param("by", by)
        .param("id", promise)
        .update();
  }

  @Override
  public Optional<Settlement> latest(CaseReference reference) {
    return db.sql("select * from settlement where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(
            (row, number) ->
                new Settlement(
                    reference,
                    row.getString("terms"),
                    promises(row.getLong("id")),
                    row.getString("recorded_by")))
        .optional();
  }

  private List<Promise> promises(long settlement) {
    return db.sql(
            "select * from settlement_promise where settlement = :settlement order by due_on, id")
        .param("settlement", settlement)
        .query(JdbcSettlements::promise)
        .list();
  }

  private static Promise promise(ResultSet row, int number) throws SQLException {
    return new Promise(
        row.getLong("id"),
        Promiser.valueOf(row.getString("promiser")),
        row.getString("promised"),
        row.getObject("due_on", LocalDate.class),
        row.getBigDecimal("amount"),
        SettlementKept.valueOf(row.getString("state")),
        row.getString("evidence"));
  }
}
