package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Seal;

/** Seals the lines that were written before there were seals; SQL knows no SHA-256 everywhere. */
@Component
class SealOldLines implements JavaMigration {

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("21");
  }

  @Override
  public String getDescription() {
    return "seal old lines";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    JdbcClient db =
        JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
    TimelineChain chain = new TimelineChain(db);
    List<Line> lines =
        db.sql("select * from timeline where hash is null order by number")
            .query(SealOldLines::line)
            .list();
    for (Line line : lines) {
      String content =
          Seal.content(line.kind(), line.title(), line.text(), chain.hashOf(line.document()));
      TimelineChain.Link link = chain.next(line.reference(), line.at(), line.by(), content);
      db.sql("update timeline set position = ?, content_hash = ?, hash = ? where number = ?")
          .params(link.position(), content, link.hash(), line.number())
          .update();
    }
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getLong("number"),
        row.getString("reference"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_user"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("text"),
        row.getObject("document", UUID.class));
  }

  private record Line(
      long number,
      String reference,
      Instant at,
      String by,
      String kind,
      String title,
      String text,
      @Nullable UUID document) {}
}
