package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.SealedLine;
import org.supplierescalation.casefile.SealedLines;

@Component
class JdbcSealedLines implements SealedLines {

  private final JdbcClient db;
  private final TimelineSealer sealer;

  JdbcSealedLines(JdbcClient db, TimelineSealer sealer) {
    this.db = db;
    this.sealer = sealer;
  }

  @Override
  public void sealPending(CaseReference reference) {
    sealer.seal(reference);
  }

  @Override
  public List<SealedLine> of(CaseReference reference) {
    return db.sql(
            """
            select t.*, d.sha256, s.position, s.content_hash, s.hash from timeline t
            join timeline_seal s on s.number = t.number left join document d on d.id = t.document
            where t.reference = ? order by s.position
            """)
        .param(reference.value())
        .query(JdbcSealedLines::line)
        .list();
  }

  @Override
  public Optional<Head> head(CaseReference reference) {
    return db.sql("select position, hash from timeline_head where reference = ?")
        .param(reference.value())
        .query((row, number) -> new Head(row.getInt(1), row.getString(2)))
        .optional();
  }

  private static SealedLine line(ResultSet row, int number) throws SQLException {
    return new SealedLine(
        row.getInt("position"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_user"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("text"),
        row.getObject("document", UUID.class),
        row.getString("sha256"),
        row.getString("content_hash"),
        row.getString("hash"));
  }
}
