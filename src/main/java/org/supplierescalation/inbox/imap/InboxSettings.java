package org.supplierescalation.inbox.imap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.util.unit.DataSize;

/**
 * Our mailbox for incoming mail.
 *
 * @param host of the IMAP server; empty: no mail is read
 * @param folder that is read; everything in it is taken in, so it is ours alone
 * @param ssl TLS from the first byte; off only in the demo
 * @param address where answers go, or empty: then the cases have no addresses of their own
 * @param secret behind those addresses, or empty: then one is made
 * @param poll how often we look
 * @param largest what is larger stays in the mailbox
 */
@ConfigurationProperties("escalation.inbox")
record InboxSettings(
    @DefaultValue("") String host,
    @DefaultValue("993") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("INBOX") String folder,
    @DefaultValue("true") boolean ssl,
    @DefaultValue("") String address,
    @DefaultValue("") String secret,
    @DefaultValue("30") @DurationUnit(ChronoUnit.SECONDS) Duration poll,
    @DefaultValue("30MB") DataSize largest) {

  private static final int SHORTEST_SECRET = 16;

  InboxSettings {
    if (!secret.isEmpty() && secret.getBytes(StandardCharsets.UTF_8).length < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "escalation.inbox.secret must have at least %d characters".formatted(SHORTEST_SECRET));
    }
    if (!address.isEmpty() && !address.matches("[^@\\s+]+@[^@\\s]+")) {
      throw new IllegalArgumentException(
          "escalation.inbox.address must be one e-mail address without a plus sign, not '%s'"
              .formatted(address));
    }
    if (poll.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException(
          "escalation.inbox.poll must be at least 1 second, not " + poll);
    }
  }

  boolean isOn() {
    return !host.isEmpty();
  }
}
