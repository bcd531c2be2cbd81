package org.supplierescalation.letter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.SigningApproval;
import org.supplierescalation.letter.SigningApprovals;

@Component
class JdbcSigningApprovals implements SigningApprovals {

  private static final String NEWEST =
      """
      select * from signing_approval
      where letter = :letter and person = :person and used_at is null and valid_until > :now
      order by id desc limit 1
      """;

  private final JdbcClient db;

  JdbcSigningApprovals(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(SigningApproval approval) {
    db.sql(
            """
            insert into signing_approval (letter, person, full_name, capacity, sha256, approved_at, valid_until)
            values (:letter, :person, :fullName, :capacity, :sha256, :approvedAt, :validUntil)
            """)
        .param("letter", approval.letter())
        .param("person", approval.person())
        .param("fullName", approval.fullName())
        .param("capacity", approval.capacity())
        .param("sha256", approval.sha256())
        .param("approvedAt", approval.approvedAt().atOffset(ZoneOffset.UTC))
        .param("validUntil", approval.validUntil().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<SigningApproval> take(UUID letter, String person, Instant now) {
    return newest(letter, person, now).filter(kept -> used(kept.id(), now)).map(Kept::approval);
  }

  @Override
  public Optional<SigningApproval> valid(UUID letter, String person, Instant now) {
    return newest(letter, person, now).map(Kept::approval);
  }

  @Override
  public String lastCapacity(String person) {
    return db.sql(
            "select capacity from signing_approval where person = :person order by id desc limit 1")
        .param("person", person)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private Optional<Kept> newest(UUID letter, String person, Instant now) {
    return db.sql(NEWEST)
        .param("letter", letter)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(JdbcSigningApprovals::kept)
        .optional();
  }

  private boolean used(long id, Instant now) {
    return db.sql("update signing_approval set used_at = :now where id = :id and used_at is null")
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getLong("id"),
        new SigningApproval(
            row.getObject("letter", UUID.class),
            row.getString("person"),
            row.getString("full_name"),
            row.getString("capacity"),
            row.getString("sha256"),
            row.getObject("approved_at", OffsetDateTime.class).toInstant(),
            row.getObject("valid_until", OffsetDateTime.class).toInstant()));
  }

  private record Kept(long id, SigningApproval approval) {}
}
