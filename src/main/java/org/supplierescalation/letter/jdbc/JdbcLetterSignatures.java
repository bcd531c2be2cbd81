package org.supplierescalation.letter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.LetterSignature;
import org.supplierescalation.letter.LetterSignatures;
import org.supplierescalation.letter.VerificationCode;

@Component
class JdbcLetterSignatures implements LetterSignatures {

  private final JdbcClient db;

  JdbcLetterSignatures(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(LetterSignature signature) {
    db.sql(
            """
            insert into letter_signature (letter, code, person, full_name, capacity, signed_at, document, sha256, certificate)
            values (:letter, :code, :person, :fullName, :capacity, :signedAt, :document, :sha256, :certificate)
            """)
        .param("letter", signature.letter())
        .param("code", signature.code().value())
        .param("person", signature.person())
        .param("fullName", signature.fullName())
        .param("capacity", signature.capacity())
        .param("signedAt", signature.signedAt().atOffset(ZoneOffset.UTC))
        .param("document", signature.document())
        .param("sha256", signature.sha256())
        .param("certificate", signature.certificate())
        .update();
  }

  @Override
  public Optional<LetterSignature> of(UUID letter) {
    return db.sql("select * from letter_signature where letter = :letter")
        .param("letter", letter)
        .query(JdbcLetterSignatures::signature)
        .optional();
  }

  @Override
  public Optional<Signed> find(VerificationCode code) {
    Optional<LetterSignature> signature =
        db.sql("select * from letter_signature where code = :code")
            .param("code", code.value())
            .query(JdbcLetterSignatures::signature)
            .optional();
    return signature.flatMap(
        found ->
            db.sql("select * from letter where id = :id")
                .param("id", found.letter())
                .query(JdbcLetters::letter)
                .optional()
                .map(letter -> new Signed(letter, found)));
  }

  private static LetterSignature signature(ResultSet row, int number) throws SQLException {
    return new LetterSignature(
        row.getObject("letter", UUID.class),
        new VerificationCode(row.getString("code")),
        row.getString("person"),
        row.getString("full_name"),
        row.getString("capacity"),
        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
        row.getObject("document", UUID.class),
        row.getString("sha256"),
        row.getString("certificate"));
  }
}
