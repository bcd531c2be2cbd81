package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.remedy.Penalties;
import org.supplierescalation.remedy.Penalty;
import org.supplierescalation.remedy.PenaltyDemand;
import org.supplierescalation.remedy.Settlement;

@Component
class JdbcPenalties implements Penalties {

  private final JdbcClient db;

  JdbcPenalties(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Penalty penalty) {
    PenaltyDemand demand = penalty.demand();
    db.sql(
            """
            insert into penalty (reference, clause, unit, amount, maximum, from_on, until_on, performed_on, units,
              before_total, total, cause, again, settlement, payment_days, computed_by)
            values (:reference, :clause, :unit, :amount, :maximum, :from, :until, :performedOn, :units,
              :before, :total, :cause, :again, :settlement, :paymentDays, :by)
            """)
        .param("reference", demand.reference().value())
        .param("clause", penalty.clause().clause())
        .param("unit", penalty.clause().unit())
        .param("amount", penalty.clause().amount())
        .param("maximum", penalty.clause().maximum())
        .param("from", demand.from())
        .param("until", demand.until())
        .param("performedOn", demand.performedOn())
        .param("units", penalty.units())
        .param("before", penalty.before())
        .param("total", penalty.total())
        .param("cause", demand.cause())
        .param("again", demand.again())
        .param("settlement", demand.settlement().name())
        .param("paymentDays", demand.paymentDays())
        .param("by", demand.by())
        .update();
  }

  @Override
  public Optional<Penalty> latest(CaseReference reference) {
    return db.sql(
            """
            select * from penalty where reference = :reference and from_on is not null
            order by id desc limit 1
            """)
        .param("reference", reference.value())
        .query(JdbcPenalties::penalty)
        .optional();
  }

  private static Penalty penalty(ResultSet row, int number) throws SQLException {
    return new Penalty(
        new PenaltyDemand(
            new CaseReference(row.getString("reference")),
            row.getObject("from_on", LocalDate.class),
            row.getObject("until_on", LocalDate.class),
            row.getObject("performed_on", LocalDate.class),
            row.getInt("units"),
            row.getString("cause"),
            row.getString("again"),
            Settlement.valueOf(row.getString("settlement")),
            row.getInt("payment_days"),
            row.getString("computed_by")),
        new PenaltyClause(
            row.getString("clause"),
            row.getString("unit"),
            row.getBigDecimal("amount"),
            row.getBigDecimal("maximum")),
        row.getBigDecimal("before_total"));
  }
}
