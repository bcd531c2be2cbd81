package org.supplierescalation.dispatch.mail;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.supplierescalation.dispatch.EmailAddress;
import org.supplierescalation.dispatch.PostboxWaits;

/**
 * Keeps a recipient whose server does not answer from holding more than one of the few connections:
 * as long as one mail waits for that server, the next ones stand aside.
 */
class SlowRecipients {

  private static final long SLOW = Duration.ofSeconds(5).toNanos();
  private static final long REMEMBERED = Duration.ofHours(1).toNanos();

  private final Map<String, Server> servers = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  SlowRecipients(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** One conversation with the server of a recipient. */
  final class Turn implements AutoCloseable {

    private final String domain;
    private final long since = nanos.getAsLong();

    private Turn(String domain) {
      this.domain = domain;
    }

    @Override
    public void close() {
      long now = nanos.getAsLong();
      servers.computeIfPresent(domain, (name, server) -> server.done(now, now - since > SLOW));
    }
  }

  /**
   * @throws PostboxWaits when another mail is waiting for the same server
   */
  Turn turn(String recipient) {
    String domain = new EmailAddress(recipient).domain();
    long now = nanos.getAsLong();
    servers.compute(domain, (name, known) -> (known == null ? new Server() : known).begun(now));
    return new Turn(domain);
  }

  private static final class Server {

    private int open;
    private long begunAt;
    private boolean slow;
    private long slowAt;

    /** Called for one server by one thread at a time, like the next. */
    Server begun(long now) {
      boolean keptWaiting = open > 0 && now - begunAt > SLOW;
      boolean knownSlow = slow && now - slowAt < REMEMBERED;
      if (open > 0 && (keptWaiting || knownSlow)) {
        throw new PostboxWaits(
            "De mailserver van deze geadresseerde laat een ander bericht wachten. Dit bericht gaat daarna.");
      }
      if (open++ == 0) {
        begunAt = now;
      }
      return this;
    }

    Server done(long now, boolean wasSlow) {
      open--;
      begunAt = now;
      slow = wasSlow;
      slowAt = now;
      return this;
    }
  }
}
