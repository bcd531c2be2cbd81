package org.supplierescalation.dispatch.mail;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.dispatch.EmailAddress;
import org.supplierescalation.dispatch.PostboxWaits;

/**
 * Keeps a recipient whose server does not answer from holding all the connections we have. Two
 * mails at most are on their way to one domain; a third waits a moment, and then stands aside, as
 * does every mail for a domain that kept the last one waiting.
 */
class SlowRecipients {

  private static final int MOST = 2;

  private final Map<String, Server> servers = new HashMap<>();
  private final long patience;
  private final long slow;

  /**
   * @param patience how long a mail waits for its turn
   * @param slow how long a conversation takes that is no longer normal
   */
  SlowRecipients(Duration patience, Duration slow) {
    this.patience = patience.toNanos();
    this.slow = slow.toNanos();
  }

  /** One conversation with the server of a recipient. */
  final class Turn implements AutoCloseable {

    private final Server server;
    private final long since = System.nanoTime();

    private Turn(Server server) {
      this.server = server;
    }

    @Override
    public void close() {
      synchronized (SlowRecipients.this) {
        server.open--;
        server.wasSlow = System.nanoTime() - since > slow;
        SlowRecipients.this.notifyAll();
      }
    }
  }

  /**
   * @throws PostboxWaits when other mail keeps waiting for the same server
   */
  synchronized Turn turn(String recipient) {
    Server server =
        servers.computeIfAbsent(new EmailAddress(recipient).domain(), domain -> new Server());
    long until = System.nanoTime() + patience;
    while (server.open >= (server.wasSlow ? 1 : MOST)) {
      long left = until - System.nanoTime();
      if (left <= 0 || server.wasSlow) {
        throw new PostboxWaits(
            "De mailserver van deze geadresseerde laat een ander bericht wachten. Dit bericht gaat daarna.");
      }
      await(left);
    }
    server.open++;
    return new Turn(server);
  }

  private void await(long nanos) {
    try {
      wait(Math.max(1, nanos / 1_000_000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostboxWaits("Het programma stopt. Dit bericht gaat later.");
    }
  }

  private static final class Server {
    private int open;
    private boolean wasSlow;
  }
}
