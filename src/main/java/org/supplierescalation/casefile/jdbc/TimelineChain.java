package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.casefile.SealedLines.Head;

/** Writes the next links of a chain; its head is locked until the transaction ends. */
final class TimelineChain {

  private final JdbcClient db;

  TimelineChain(JdbcClient db) {
    this.db = db;
  }

  void sealPending(String reference) {
    Head head = locked(reference).orElseGet(() -> first(reference));
    List<Line> lines = pending(reference);
    for (Line line : lines) {
      head = seal(reference, line, head);
    }
    if (!lines.isEmpty()) {
      db.sql("update timeline_head set position = ?, hash = ? where reference = ?")
          .params(head.position(), head.hash(), reference)
          .update();
    }
  }

  private Head seal(String reference, Line line, Head head) {
    int position = head.position() + 1;
    String content = Seal.content(line.kind(), line.title(), line.text(), line.sha256());
    String hash = Seal.link(head.hash(), reference, position, line.at(), line.by(), content);
    db.sql(
            "insert into timeline_seal (number, reference, position, content_hash, hash) values (?, ?, ?, ?, ?)")
        .params(line.number(), reference, position, content, hash)
        .update();
    return new Head(position, hash);
  }

  private Head first(String reference) {
    db.sql("insert into timeline_head (reference, position, hash) values (?, 0, ?)")
        .params(reference, Seal.FIRST)
        .update();
    return new Head(0, Seal.FIRST);
  }

  private Optional<Head> locked(String reference) {
    return db.sql("select position, hash from timeline_head where reference = ? for update")
        .param(reference)
        .query((row, number) -> new Head(row.getInt(1), row.getString(2)))
        .optional();
  }

  private List<Line> pending(String reference) {
    return db.sql(
            """
            select t.*, d.sha256 from timeline t
            left join timeline_seal s on s.number = t.number
            left join document d on d.id = t.document
            where t.reference = ? and s.number is null order by t.number
            """)
        .param(reference)
        .query(TimelineChain::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_user"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("text"),
        row.getString("sha256"));
  }

  private record Line(
      long number,
      Instant at,
      String by,
      String kind,
      String title,
      String text,
      @Nullable String sha256) {}
}
