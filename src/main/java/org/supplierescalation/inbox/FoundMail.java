package org.supplierescalation.inbox;

import java.time.Instant;

/**
 * A mail as the mailbox gave it.
 *
 * @param original the bytes, untouched; of a mail that is too large only its head
 * @param receivedAt when the mail server had it, by that server's clock
 * @param place where it lies in the mailbox (UIDVALIDITY and UID, RFC 9051), or empty
 * @param size in bytes, of the whole mail
 */
public record FoundMail(byte[] original, Instant receivedAt, String place, long size) {

  public FoundMail(byte[] original, Instant receivedAt, String place) {
    this(original, receivedAt, place, original.length);
  }
}
