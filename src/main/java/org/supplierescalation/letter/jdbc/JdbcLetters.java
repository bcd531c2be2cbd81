package org.supplierescalation.letter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

@Component
class JdbcLetters implements Letters {

  private final JdbcClient db;

  JdbcLetters(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Letter letter) {
    db.sql(
            """
            insert into letter (id, reference, kind, round, recipient, subject, body, document, drafted_by, drafted_at,
              reviewed_by, signed_by, language)
            values (:id, :reference, :kind, :round, :recipient, :subject, :body, :document, :draftedBy, :draftedAt,
              :reviewedBy, :signedBy, :language)
            """)
        .param("id", letter.id())
        .param("reference", letter.reference().value())
        .param("kind", letter.kind().name())
        .param("round", letter.round())
        .param("recipient", letter.recipient())
        .param("subject", letter.subject())
        .param("body", letter.body())
        .param("document", letter.document(), Types.OTHER)
        .param("draftedBy", letter.draftedBy())
        .param("draftedAt", letter.draftedAt().atOffset(ZoneOffset.UTC))
        .param("reviewedBy", letter.reviewedBy(), Types.VARCHAR)
        .param("signedBy", letter.signedBy(), Types.VARCHAR)
        .param("language", letter.language().name())
        .update();
  }

  @Override
  public void keepPage(UUID letter, String page) {
    db.sql("insert into letter_page (letter, page) values (:letter, :page)")
        .param("letter", letter)
        .param("page", page)
        .update();
  }

  @Override
  public Optional<String> page(UUID letter) {
    return db.sql("select page from letter_page where letter = :letter")
        .param("letter", letter)
        .query(String.class)
        .optional();
  }

  @Override
  public void update(Letter letter) {
    db.sql(
            """
            update letter set recipient = :recipient, subject = :subject, body = :body, document = :document,
              reviewed_by = :reviewedBy, signed_by = :signedBy where id = :id
            """)
        .param("id", letter.id())
        .param("document", letter.document(), Types.OTHER)
        .param("recipient", letter.recipient())
        .param("subject", letter.subject())
        .param("body", letter.body())
        .param("reviewedBy", letter.reviewedBy(), Types.VARCHAR)
        .param("signedBy", letter.signedBy(), Types.VARCHAR)
        .update();
  }

  @Override
  public Optional<Letter> latest(CaseReference reference, LetterKind kind) {
    return db.sql(
            "select * from letter where reference = :reference and kind = :kind order by round desc limit 1")
        .param("reference", reference.value())
        .param("kind", kind.name())
        .query(JdbcLetters::letter)
        .optional();
  }

  @Override
  public List<Letter> of(CaseReference reference) {
    return db.sql(
            "select * from letter where reference = :reference order by drafted_at, kind, round")
        .param("reference", reference.value())
        .query(JdbcLetters::letter)
        .list();
  }

  static Letter letter(ResultSet row, int number) throws SQLException {
    return new Letter(
        row.getObject("id", UUID.class),
        new CaseReference(row.getString("reference")),
        LetterKind.valueOf(row.getString("kind")),
        row.getInt("round"),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        row.getObject("document", UUID.class),
        row.getString("drafted_by"),
        row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
        row.getString("reviewed_by"),
        row.getString("signed_by"),
        Language.valueOf(row.getString("language")));
  }
}
