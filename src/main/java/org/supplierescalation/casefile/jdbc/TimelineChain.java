package org.supplierescalation.casefile.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.casefile.SealedLines.Head;

/**
 * Writes the next link of a chain. The head of the case is locked until the transaction ends, so
 * that two lines never take the same place.
 */
final class TimelineChain {

  private final JdbcClient db;

  TimelineChain(JdbcClient db) {
    this.db = db;
  }

  /** The seals of the next line of this case; the head moves on to it. */
  Link next(String reference, Instant at, String by, String content) {
    Optional<Head> head = locked(reference);
    int position = head.map(Head::position).orElse(0) + 1;
    String previous = head.map(Head::hash).orElse(Seal.FIRST);
    String hash = Seal.link(previous, reference, position, at, by, content);
    db.sql(
            head.isEmpty()
                ? "insert into timeline_head (position, hash, reference) values (?, ?, ?)"
                : "update timeline_head set position = ?, hash = ? where reference = ?")
        .params(position, hash, reference)
        .update();
    return new Link(position, hash);
  }

  /** SHA-256 of a document, or null when there is none. */
  @Nullable String hashOf(@Nullable UUID document) {
    return document == null
        ? null
        : db.sql("select sha256 from document where id = ?")
            .param(document)
            .query(String.class)
            .single();
  }

  private Optional<Head> locked(String reference) {
    return db.sql("select position, hash from timeline_head where reference = ? for update")
        .param(reference)
        .query((row, number) -> new Head(row.getInt(1), row.getString(2)))
        .optional();
  }

  /** A line's place in its chain. */
  record Link(int position, String hash) {}
}
