package org.supplierescalation.inbox.imap;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Where the mail server listens, and how its clock reads on ours. As configured; the demo, whose
 * server takes any free port and whose clock can be moved, says otherwise.
 */
public class MailboxDoor {

  private final String host;
  private volatile int port;
  private volatile UnaryOperator<Instant> onOurClock = UnaryOperator.identity();

  public MailboxDoor(String host, int port) {
    this.host = host;
    this.port = port;
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }

  public void listensOn(int otherPort) {
    this.port = otherPort;
  }

  public void tellsTimeBy(UnaryOperator<Instant> reading) {
    this.onOurClock = reading;
  }

  Instant onOurClock(Instant servers) {
    return onOurClock.apply(servers);
  }
}
