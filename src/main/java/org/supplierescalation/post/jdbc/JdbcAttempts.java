package org.supplierescalation.post.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.post.Attempt;
import org.supplierescalation.post.AttemptResult;
import org.supplierescalation.post.Attempts;
import org.supplierescalation.post.ProofKind;

@Component
class JdbcAttempts implements Attempts {

  private final JdbcClient db;

  JdbcAttempts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Attempt> of(UUID letter) {
    return db.sql("select * from letter_posting where letter = :letter order by id")
        .param("letter", letter)
        .query(this::attempt)
        .list();
  }

  @Override
  public void ended(Attempt attempt, Attempt.Ended ended, Instant at) {
    db.sql(
            """
            insert into posting_result (posting, result, result_on, remark, recorded_by, recorded_at)
            values (:posting, :result, :on, :remark, :by, :at)
            """)
        .param("posting", attempt.id())
        .param("result", ended.result().name())
        .param("on", ended.on())
        .param("remark", ended.remark())
        .param("by", ended.by())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void judged(Attempt attempt, Attempt.Judgement judgement, Instant at) {
    db.sql(
            """
            insert into refusal_judgement (posting, counts, reason, judged_by, judged_at)
            values (:posting, :counts, :reason, :by, :at)
            """)
        .param("posting", attempt.id())
        .param("counts", judgement.counts())
        .param("reason", judgement.reason())
        .param("by", judgement.by())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void proven(Attempt attempt, UUID document, ProofKind shows) {
    db.sql(
            "insert into posting_proof (document, posting, shows) values (:document, :posting, :shows)")
        .param("document", document)
        .param("posting", attempt.id())
        .param("shows", shows.name())
        .update();
  }

  private Attempt attempt(ResultSet row, int number) throws SQLException {
    long id = row.getLong("id");
    return new Attempt(
        id,
        row.getObject("letter", UUID.class),
        row.getString("carrier"),
        row.getString("tracking_number"),
        row.getObject("posted_on", LocalDate.class),
        last(
            "select * from posting_result where posting = :id order by id",
            id,
            JdbcAttempts::ended),
        last(
            "select * from refusal_judgement where posting = :id order by id",
            id,
            JdbcAttempts::judgement),
        db.sql(
                """
                select p.document, d.name, p.shows from posting_proof p join document d on d.id = p.document
                where p.posting = :id order by d.kept_at
                """)
            .param("id", id)
            .query(JdbcAttempts::proof)
            .list());
  }

  private <T> @Nullable T last(String sql, long id, RowMapper<T> mapper) {
    List<T> all = db.sql(sql).param("id", id).query(mapper).list();
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  private static Attempt.Ended ended(ResultSet row, int number) throws SQLException {
    return new Attempt.Ended(
        AttemptResult.valueOf(row.getString("result")),
        row.getObject("result_on", LocalDate.class),
        row.getString("remark"),
        row.getString("recorded_by"));
  }

  private static Attempt.Judgement judgement(ResultSet row, int number) throws SQLException {
    return new Attempt.Judgement(
        row.getBoolean("counts"), row.getString("reason"), row.getString("judged_by"));
  }

  private static Attempt.Proof proof(ResultSet row, int number) throws SQLException {
    return new Attempt.Proof(
        row.getObject("document", UUID.class),
        row.getString("name"),
        ProofKind.valueOf(row.getString("shows")));
  }
}
