package org.supplierescalation.inbox.jdbc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.inbox.InboxSecret;

/** Made at the first question, and kept. */
@Component
class JdbcInboxSecret implements InboxSecret {

  private static final int BYTES = 32;

  private final JdbcClient db;
  private final Clock clock;

  JdbcInboxSecret(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public byte[] get() {
    return HexFormat.of().parseHex(find().or(this::make).or(this::find).orElseThrow());
  }

  private Optional<String> find() {
    return db.sql("select secret from inbox_secret where id = 1").query(String.class).optional();
  }

  /** Empty when another node was faster. */
  private Optional<String> make() {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    String secret = HexFormat.of().formatHex(fresh);
    try {
      db.sql("insert into inbox_secret (id, secret, made_at) values (1, ?, ?)")
          .params(secret, clock.instant().atOffset(ZoneOffset.UTC))
          .update();
      return Optional.of(secret);
    } catch (DuplicateKeyException anotherNode) {
      return Optional.empty();
    }
  }
}
