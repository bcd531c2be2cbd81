package org.supplierescalation.letter.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.CoverMail;
import org.supplierescalation.letter.CoverMails;

@Component
class JdbcCoverMails implements CoverMails {

  private static final String UPDATE =
      """
      update cover_mail set own_words = :ownWords, written_by = :writtenBy, written_at = :writtenAt where letter = :letter
      """;

  private static final String INSERT =
      """
      insert into cover_mail (letter, fixed_body, own_words, written_by, written_at)
      values (:letter, :fixedBody, :ownWords, :writtenBy, :writtenAt)
      """;

  private final JdbcClient db;

  JdbcCoverMails(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void put(CoverMail cover) {
    if (filled(db.sql(UPDATE), cover).update() == 0) {
      filled(db.sql(INSERT), cover).param("fixedBody", cover.fixedBody()).update();
    }
  }

  private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec sql, CoverMail cover) {
    return sql.param("letter", cover.letter())
        .param("ownWords", cover.ownWords())
        .param("writtenBy", cover.writtenBy())
        .param("writtenAt", cover.writtenAt().atOffset(ZoneOffset.UTC));
  }

  @Override
  public Optional<CoverMail> of(UUID letter) {
    return db.sql("select * from cover_mail where letter = :letter")
        .param("letter", letter)
        .query(
            (row, number) ->
                new CoverMail(
                    row.getObject("letter", UUID.class),
                    row.getString("fixed_body"),
                    row.getString("own_words"),
                    row.getString("written_by"),
                    row.getObject("written_at", OffsetDateTime.class).toInstant()))
        .optional();
  }
}
