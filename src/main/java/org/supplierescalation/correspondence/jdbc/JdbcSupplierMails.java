package org.supplierescalation.correspondence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.correspondence.SupplierMail;
import org.supplierescalation.correspondence.SupplierMails;

@Component
class JdbcSupplierMails implements SupplierMails {

  private final JdbcClient db;

  JdbcSupplierMails(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(SupplierMail mail) {
    filled(
            db.sql(
                """
                insert into supplier_mail (id, reference, recipient, subject, body, document, answers, written_by, written_at)
                values (:id, :reference, :recipient, :subject, :body, :document, :answers, :writtenBy, :writtenAt)
                """),
            mail)
        .param("reference", mail.reference().value())
        .param("answers", mail.answers(), Types.VARCHAR)
        .update();
  }

  @Override
  public boolean change(SupplierMail mail) {
    return filled(
                db.sql(
                    """
                    update supplier_mail set recipient = :recipient, subject = :subject, body = :body, document = :document,
                      written_by = :writtenBy, written_at = :writtenAt
                    where id = :id and handed_at is null
                    """),
                mail)
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec sql, SupplierMail mail) {
    return sql.param("id", mail.id())
        .param("recipient", mail.recipient())
        .param("subject", mail.subject())
        .param("body", mail.body())
        .param("document", mail.document(), Types.OTHER)
        .param("writtenBy", mail.writtenBy())
        .param("writtenAt", mail.writtenAt().atOffset(ZoneOffset.UTC));
  }

  @Override
  public void handOver(UUID id, String by, Instant at) {
    db.sql(
            "update supplier_mail set handed_by = :by, handed_at = :at where id = :id and handed_at is null")
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  @Override
  public Optional<SupplierMail> find(CaseReference reference, UUID id) {
    return db.sql("select * from supplier_mail where id = :id and reference = :reference")
        .param("id", id)
        .param("reference", reference.value())
        .query(JdbcSupplierMails::mail)
        .optional();
  }

  @Override
  public List<SupplierMail> of(CaseReference reference) {
    return db.sql(
            "select * from supplier_mail where reference = :reference order by written_at desc, id")
        .param("reference", reference.value())
        .query(JdbcSupplierMails::mail)
        .list();
  }

  private static SupplierMail mail(ResultSet row, int number) throws SQLException {
    OffsetDateTime handedAt = row.getObject("handed_at", OffsetDateTime.class);
    return new SupplierMail(
        row.getObject("id", UUID.class),
        new CaseReference(row.getString("reference")),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        row.getObject("document", UUID.class),
        row.getString("answers"),
        row.getString("written_by"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("handed_by"),
        handedAt == null ? null : handedAt.toInstant());
  }
}
