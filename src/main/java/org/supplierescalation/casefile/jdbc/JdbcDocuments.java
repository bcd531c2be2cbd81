package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;

@Component
class JdbcDocuments implements Documents {

  private static final String DESCRIPTION =
      "id, reference, kind, name, media_type, sha256, size, kept_at, kept_by, removed_at";

  private final JdbcClient db;
  private final Clock clock;

  JdbcDocuments(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public CaseDocument keep(
      CaseReference reference,
      String kind,
      String name,
      String mediaType,
      byte[] bytes,
      String by) {
    Instant now = clock.instant();
    CaseDocument kept =
        new CaseDocument(
            UUID.randomUUID(),
            reference,
            kind,
            name,
            mediaType,
            Seal.of(bytes),
            bytes.length,
            now,
            by,
            null);
    db.sql(
            """
            insert into document (id, reference, kind, name, media_type, sha256, size, kept_at, kept_by, content)
            values (:id, :reference, :kind, :name, :mediaType, :sha256, :size, :at, :by, :content)
            """)
        .param("id", kept.id())
        .param("reference", reference.value())
        .param("kind", kind)
        .param("name", name)
        .param("mediaType", mediaType)
        .param("sha256", kept.sha256())
        .param("size", kept.size())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("content", bytes)
        .update();
    return kept;
  }

  @Override
  public List<CaseDocument> of(CaseReference reference) {
    return db.sql(
            "select "
                + DESCRIPTION
                + " from document where reference = :reference order by kept_at, id")
        .param("reference", reference.value())
        .query(JdbcDocuments::document)
        .list();
  }

  @Override
  public Optional<CaseDocument> find(UUID id) {
    return db.sql("select " + DESCRIPTION + " from document where id = :id")
        .param("id", id)
        .query(JdbcDocuments::document)
        .optional();
  }

  @Override
  public byte[] bytes(UUID id) {
    return db.sql("select content, removed_at from document where id = :id")
        .param("id", id)
        .query((row, number) -> content(row))
        .single();
  }

  private static byte[] content(ResultSet row) throws SQLException {
    OffsetDateTime removedAt = row.getObject("removed_at", OffsetDateTime.class);
    if (removedAt != null) {
      throw new Refused(CaseDocument.removedOn(removedAt.toInstant()));
    }
    return row.getBytes("content");
  }

  private static CaseDocument document(ResultSet row, int number) throws SQLException {
    return new CaseDocument(
        row.getObject("id", UUID.class),
        new CaseReference(row.getString("reference")),
        row.getString("kind"),
        row.getString("name"),
        row.getString("media_type"),
        row.getString("sha256"),
        row.getLong("size"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        row.getString("kept_by"),
        Optional.ofNullable(row.getObject("removed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }
}
