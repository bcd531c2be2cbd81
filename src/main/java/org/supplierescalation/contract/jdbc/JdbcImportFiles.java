package org.supplierescalation.contract.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.ImportFiles;

@Component
class JdbcImportFiles implements ImportFiles {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient db;
  private final Clock clock;

  JdbcImportFiles(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public UUID keep(String kind, String name, byte[] bytes, String by) {
    Instant now = clock.instant();
    db.sql("delete from import_file where made_at < ?")
        .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    UUID id = UUID.randomUUID();
    db.sql(
            "insert into import_file (id, kind, name, content, made_by, made_at) values (?, ?, ?, ?, ?, ?)")
        .params(id, kind, name, bytes, by, now.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  @Override
  public Optional<KeptFile> find(UUID id, String kind, String by) {
    return db.sql("select name, content from import_file where id = ? and kind = ? and made_by = ?")
        .params(id, kind, by)
        .query((row, n) -> new KeptFile(row.getString("name"), row.getBytes("content")))
        .optional();
  }

  @Override
  public void remove(UUID id) {
    db.sql("delete from import_file where id = ?").param(id).update();
  }
}
