package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Probation;
import org.supplierescalation.casefile.ProbationOutcome;
import org.supplierescalation.casefile.Probations;

@Component
class JdbcProbations implements Probations {

  private final JdbcClient db;
  private final Clock clock;

  JdbcProbations(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void begin(Probation p, String by) {
    db.sql(
            """
            insert into probation (reference, performed, accepted_on, damage_reserved, damage, until_day, begun_by,
              begun_at)
            values (:reference, :performed, :acceptedOn, :reserved, :damage, :until, :by, :at)
            """)
        .param("reference", p.reference().value())
        .param("performed", p.performed())
        .param("acceptedOn", p.acceptedOn())
        .param("reserved", p.damageReserved())
        .param("damage", p.damage())
        .param("until", p.until())
        .param("by", by)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Probation> running(CaseReference reference) {
    return db.sql(
            """
            select * from probation where reference = :reference and outcome is null
            order by id desc limit 1
            """)
        .param("reference", reference.value())
        .query(JdbcProbations::probation)
        .optional();
  }

  @Override
  public void end(CaseReference reference, ProbationOutcome outcome, String remark, String by) {
    db.sql(
            """
            update probation set outcome = :outcome, remark = :remark, ended_by = :by, ended_at = :at
            where reference = :reference and outcome is null
              and id = (select max(id) from probation where reference = :reference)
            """)
        .param("reference", reference.value())
        .param("outcome", outcome.name())
        .param("remark", remark)
        .param("by", by)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Probation probation(ResultSet row, int number) throws SQLException {
    return new Probation(
        new CaseReference(row.getString("reference")),
        row.getString("performed"),
        row.getObject("accepted_on", LocalDate.class),
        row.getBoolean("damage_reserved"),
        row.getString("damage"),
        row.getObject("until_day", LocalDate.class));
  }
}
