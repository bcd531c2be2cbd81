package org.supplierescalation.dispatch.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.ArchiveMailbox;

/**
 * How mail goes out.
 *
 * @param archive a mailbox of our own that gets everything we send, or empty
 * @param restored the database was put back from a backup: nothing leaves until an administrator
 *     says so
 * @param longestConversation after which a connection is cut off, whatever the other side does;
 *     shorter than the lease of 90 seconds
 * @param courierEvery how often copies, and what a dead node left behind, are looked for; nought:
 *     never
 */
@ConfigurationProperties("escalation.mail")
record DispatchSettings(
    @DefaultValue("") String archive,
    @DefaultValue("false") boolean restored,
    @DefaultValue("75s") Duration longestConversation,
    @DefaultValue("10s") Duration courierEvery) {

  private static final Duration MOST = Duration.ofSeconds(80);
  private static final Duration MOST_BETWEEN = Duration.ofSeconds(30);

  DispatchSettings {
    try {
      new ArchiveMailbox(archive);
    } catch (Refused e) {
      throw new IllegalArgumentException(
          "escalation.mail.archive must be one e-mail address, not '%s'".formatted(archive), e);
    }
    if (longestConversation.isNegative()
        || longestConversation.isZero()
        || longestConversation.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "escalation.mail.longest-conversation must be at most 80s, not " + longestConversation);
    }
    if (courierEvery.isNegative() || courierEvery.compareTo(MOST_BETWEEN) > 0) {
      throw new IllegalArgumentException(
          "escalation.mail.courier-every must be at most 30s, not " + courierEvery);
    }
  }
}
