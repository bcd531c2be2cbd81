package org.supplierescalation.dispute.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.MediationSession;
import org.supplierescalation.dispute.MediationSessions;

@Component
class JdbcMediationSessions implements MediationSessions {

  private final JdbcClient db;

  JdbcMediationSessions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(MediationSession session) {
    db.sql(
            """
            insert into mediation_session (reference, held_on, present, report, recorded_by)
            values (:reference, :heldOn, :present, :report, :by)
            """)
        .param("reference", session.reference().value())
        .param("heldOn", session.heldOn())
        .param("present", session.present())
        .param("report", session.report())
        .param("by", session.by())
        .update();
  }

  @Override
  public List<MediationSession> of(CaseReference reference) {
    return db.sql("select * from mediation_session where reference = :reference order by id")
        .param("reference", reference.value())
        .query(
            (row, number) ->
                new MediationSession(
                    reference,
                    row.getObject("held_on", LocalDate.class),
                    row.getString("present"),
                    row.getString("report"),
                    row.getString("recorded_by")))
        .list();
  }
}
