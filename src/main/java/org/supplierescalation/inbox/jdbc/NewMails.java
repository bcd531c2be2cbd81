package org.supplierescalation.inbox.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.supplierescalation.inbox.NewMail;

/** The first row of a mail; who calls decides on the transaction. */
final class NewMails {

  private final JdbcClient db;

  NewMails(JdbcClient db) {
    this.db = db;
  }

  boolean isKnown(String key) {
    return db.sql("select count(*) from incoming_mail where mail_key = ?")
            .param(key)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Nullable Long insert(NewMail mail, Instant now) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    db.sql(
            """
            insert into incoming_mail (mail_key, message_id, received_at, kept_at, from_address, subject, kind, status,
              how, writer, suggestions, original, next_try_at)
            values (:key, :messageId, :receivedAt, :now, :from, :subject, :kind, :status, 'UNKNOWN', 'STRANGER', '',
              :original, :atOnce)
            """)
        .param("key", mail.key())
        .param("messageId", mail.messageId())
        .param("receivedAt", mail.receivedAt().atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("from", mail.from())
        .param("subject", mail.subject())
        .param("kind", mail.kind().name())
        .param("status", mail.status().name())
        .param("original", mail.original())
        .param("atOnce", Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .update(id, "id");
    return id.getKeyAs(Long.class);
  }
}
