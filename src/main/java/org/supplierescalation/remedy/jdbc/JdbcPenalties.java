package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.remedy.Penalties;
import org.supplierescalation.remedy.Penalty;

@Component
class JdbcPenalties implements Penalties {

  private final JdbcClient db;

  JdbcPenalties(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Penalty penalty) {
    db.sql(
            """
            insert into penalty (reference, clause, unit, amount, maximum, units, total, cause, computed_by)
            values (:reference, :clause, :unit, :amount, :maximum, :units, :total, :cause, :computedBy)
            """)
        .param("reference", penalty.reference().value())
        .param("clause", penalty.clause().clause())
        .param("unit", penalty.clause().unit())
        .param("amount", penalty.clause().amount())
        .param("maximum", penalty.clause().maximum())
        .param("units", penalty.units())
        .param("total", penalty.total())
        .param("cause", penalty.cause())
        .param("computedBy", penalty.computedBy())
        .update();
  }

  @Override
  public void booked(CaseReference reference, String booking) {
    db.sql(
            """
            update penalty set booking = :booking
            where id = (select max(id) from penalty where reference = :reference)
            """)
        .param("booking", booking)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Optional<Penalty> latest(CaseReference reference) {
    return db.sql("select * from penalty where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcPenalties::penalty)
        .optional();
  }

  private static Penalty penalty(ResultSet row, int number) throws SQLException {
    return new Penalty(
        new CaseReference(row.getString("reference")),
        new PenaltyClause(
            row.getString("clause"),
            row.getString("unit"),
            row.getBigDecimal("amount"),
            row.getBigDecimal("maximum")),
        row.getInt("units"),
        row.getString("cause"),
        row.getString("computed_by"),
        row.getString("booking"));
  }
}
