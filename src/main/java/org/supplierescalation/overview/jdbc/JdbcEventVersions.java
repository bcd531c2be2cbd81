package org.supplierescalation.overview.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.overview.EventVersions;

@Component
class JdbcEventVersions implements EventVersions {

  private final JdbcClient db;

  JdbcEventVersions(JdbcClient db) {
    this.db = db;
  }

  private record Told(String hash, Version version) {}

  @Override
  public Map<String, Version> of(Map<String, String> told, Instant at) {
    Map<String, Version> versions = new HashMap<>();
    told.forEach((uid, words) -> versions.put(uid, version(uid, hash(words), at)));
    return versions;
  }

  private Version version(String uid, String hash, Instant at) {
    Optional<Told> before = before(uid);
    if (before.isEmpty()) {
      return first(uid, hash, at);
    }
    Told known = before.get();
    if (known.hash().equals(hash)) {
      return known.version();
    }
    Version next = new Version(known.version().sequence() + 1, at);
    db.sql(
            """
            update deadline_event set told = :hash, sequence = :sequence, changed_at = :at
            where uid = :uid and sequence < :sequence
            """)
        .param("hash", hash)
        .param("sequence", next.sequence())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("uid", uid)
        .update();
    return next;
  }

  private Version first(String uid, String hash, Instant at) {
    try {
      db.sql(
              """
              insert into deadline_event (uid, told, sequence, changed_at)
              values (:uid, :hash, 0, :at)
              """)
          .param("uid", uid)
          .param("hash", hash)
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException anotherCalendarWasFirst) {
      return before(uid).map(Told::version).orElseThrow(() -> anotherCalendarWasFirst);
    }
    return new Version(0, at);
  }

  private Optional<Told> before(String uid) {
    return db.sql("select told, sequence, changed_at from deadline_event where uid = :uid")
        .param("uid", uid)
        .query(
            (row, number) ->
                new Told(
                    row.getString("told"),
                    new Version(
                        row.getInt("sequence"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant())))
        .optional();
  }

  private static String hash(String words) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
