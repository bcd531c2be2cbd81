package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Removals;
import org.supplierescalation.casefile.RemovedPiece;

@Component
class JdbcRemovals implements Removals {

  private final JdbcClient db;

  JdbcRemovals(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<RemovedPiece> of(CaseReference reference) {
    return db.sql(
            """
            select r.document, r.content_hash, s.position, l.position as removal_position from removal r
            left join timeline_seal s on s.number = r.number and s.reference = r.reference
            left join timeline_seal l on l.number = r.removal_line and l.reference = r.reference
            where r.reference = ? order by r.id
            """)
        .param(reference.value())
        .query(JdbcRemovals::piece)
        .list();
  }

  private static RemovedPiece piece(ResultSet row, int number) throws SQLException {
    return new RemovedPiece(
        row.getObject("position", Integer.class),
        row.getObject("document", UUID.class),
        row.getString("content_hash"),
        row.getInt("removal_position"));
  }
}
