package org.supplierescalation.overview.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.overview.Feed;
import org.supplierescalation.overview.Feeds;

@Component
class JdbcFeeds implements Feeds {

  private final JdbcClient db;

  JdbcFeeds(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(String tokenHash, String owner, @Nullable String group, Instant at) {
    db.sql(
            """
            insert into deadline_feed (token_hash, owner, for_group, made_at)
            values (:hash, :owner, :group, :at)
            """)
        .param("hash", tokenHash)
        .param("owner", owner)
        .param("group", group)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Feed> of(String owner) {
    return db.sql(
            "select * from deadline_feed where owner = :owner and revoked_at is null order by id desc")
        .param("owner", owner)
        .query(JdbcFeeds::feed)
        .list();
  }

  @Override
  public Optional<Feed> find(String tokenHash) {
    return db.sql("select * from deadline_feed where token_hash = :hash and revoked_at is null")
        .param("hash", tokenHash)
        .query(JdbcFeeds::feed)
        .optional();
  }

  @Override
  public void used(Feed feed, Instant at) {
    db.sql("update deadline_feed set last_used_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", feed.id())
        .update();
  }

  @Override
  public void revoke(long id, String owner, Instant at) {
    db.sql(
            """
            update deadline_feed set revoked_at = :at
            where id = :id and owner = :owner and revoked_at is null
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .param("owner", owner)
        .update();
  }

  private static Feed feed(ResultSet row, int number) throws SQLException {
    OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
    return new Feed(
        row.getLong("id"),
        row.getString("owner"),
        row.getString("for_group"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        used == null ? null : used.toInstant());
  }
}
