package org.supplierescalation.dispute.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.Proceedings;
import org.supplierescalation.dispute.ProceedingsFile;
import org.supplierescalation.dispute.ProceedingsResult;
import org.supplierescalation.dispute.Track;

@Component
class JdbcProceedingsFile implements ProceedingsFile {

  private final JdbcClient db;

  JdbcProceedingsFile(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Proceedings proceedings) {
    db.sql(
            """
            insert into proceedings (reference, track, handed_to, filed_on, case_number,
              reply_due_on, result)
            values (:reference, :track, :handedTo, :filedOn, :caseNumber, :replyDueOn, :result)
            """)
        .param("reference", proceedings.reference().value())
        .param("track", proceedings.track().name())
        .param("handedTo", proceedings.handedTo())
        .param("filedOn", proceedings.filedOn())
        .param("caseNumber", proceedings.caseNumber())
        .param("replyDueOn", proceedings.replyDueOn())
        .param("result", proceedings.result().name())
        .update();
  }

  @Override
  public void update(Proceedings proceedings) {
    db.sql(
            """
            update proceedings set reply_due_on = :replyDueOn, result = :result,
              awarded = :awarded, owed = :owed
            where id = (select max(id) from proceedings where reference = :reference)
            """)
        .param("reference", proceedings.reference().value())
        .param("replyDueOn", proceedings.replyDueOn())
        .param("result", proceedings.result().name())
        .param("awarded", proceedings.awarded(), Types.DECIMAL)
        .param("owed", proceedings.owed(), Types.DECIMAL)
        .update();
  }

  @Override
  public Optional<Proceedings> latest(CaseReference reference) {
    return db.sql("select * from proceedings where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcProceedingsFile::proceedings)
        .optional();
  }

  private static Proceedings proceedings(ResultSet row, int number) throws SQLException {
    return new Proceedings(
        new CaseReference(row.getString("reference")),
        Track.valueOf(row.getString("track")),
        row.getString("handed_to"),
        row.getObject("filed_on", LocalDate.class),
        row.getString("case_number"),
        row.getObject("reply_due_on", LocalDate.class),
        ProceedingsResult.valueOf(row.getString("result")),
        row.getBigDecimal("awarded"),
        row.getBigDecimal("owed"));
  }
}
