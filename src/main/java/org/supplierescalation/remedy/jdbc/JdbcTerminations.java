package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Termination;
import org.supplierescalation.remedy.Terminations;

@Component
class JdbcTerminations implements Terminations {

  private final JdbcClient db;

  JdbcTerminations(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Termination termination) {
    db.sql(
            """
            insert into termination (reference, received_on, own_notice_days, why, registered, drafted_by)
            values (:reference, :receivedOn, :ownNoticeDays, :why, :registered, :draftedBy)
            """)
        .param("reference", termination.reference().value())
        .param("receivedOn", termination.receivedOn())
        .param("ownNoticeDays", termination.ownNoticeDays())
        .param("why", termination.why())
        .param("registered", termination.registered())
        .param("draftedBy", termination.draftedBy())
        .update();
  }

  @Override
  public void grounded(CaseReference reference, String legalGround) {
    db.sql(
            """
            update termination set legal_ground = :legalGround
            where id = (select max(id) from termination where reference = :reference)
            """)
        .param("legalGround", legalGround)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Optional<Termination> latest(CaseReference reference) {
    return db.sql("select * from termination where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcTerminations::termination)
        .optional();
  }

  @Override
  public String legalGround(CaseReference reference) {
    return db.sql(
            "select coalesce(legal_ground, '') from termination where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private static Termination termination(ResultSet row, int number) throws SQLException {
    return new Termination(
        new CaseReference(row.getString("reference")),
        row.getObject("received_on", LocalDate.class),
        row.getObject("own_notice_days", Integer.class),
        row.getString("why"),
        row.getBoolean("registered"),
        row.getString("drafted_by"));
  }
}
