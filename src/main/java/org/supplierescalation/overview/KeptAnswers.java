package org.supplierescalation.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered to a program that marked its question with a key of its own. */
@Component
class KeptAnswers {

  /** A program that repeats a question after this long asks a new one. */
  static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient db;
  private final Clock clock;

  KeptAnswers(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * @param fingerprint of the question, so that one key never stands for two
   */
  record Kept(String fingerprint, int status, AnswerHeaders headers, byte[] body) {}

  Optional<Kept> find(String person, String key) {
    return db.sql("select * from kept_answer where person = ? and request_key = ?")
        .params(person, key)
        .query(KeptAnswers::kept)
        .optional();
  }

  /** Takes the key; who comes second waits for the first and then fails. */
  void claim(String person, String key, String fingerprint) {
    Instant now = clock.instant();
    db.sql("delete from kept_answer where asked_at < ?")
        .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    db.sql(
            "insert into kept_answer (person, request_key, fingerprint, asked_at) values (?, ?, ?, ?)")
        .params(person, key, fingerprint, now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void answer(String person, String key, int status, AnswerHeaders headers, byte[] body) {
    db.sql(
            """
            update kept_answer set status = ?, headers = ?, body = ? where person = ? and request_key = ?
            """)
        .params(status, headers.inOneText(), body, person, key)
        .update();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    byte @Nullable [] body = row.getBytes("body");
    return new Kept(
        row.getString("fingerprint"),
        row.getInt("status"),
        AnswerHeaders.from(row.getString("headers")),
        body == null ? new byte[0] : body);
  }
}
