package org.supplierescalation.dispatch;

import java.util.Optional;

/**
 * A mailbox of our own that gets everything we send: evidence that does not depend on this program.
 *
 * @param address one address, or empty when there is no such mailbox
 */
public record ArchiveMailbox(String address) {

  public ArchiveMailbox {
    address = address.isBlank() ? "" : new EmailAddress(address).value();
  }

  /** The copy for the archive, of the mail that was sent. */
  public Optional<Mail> copyOf(Mail sent) {
    return address.isEmpty() || address.equalsIgnoreCase(sent.recipient())
        ? Optional.empty()
        : Optional.of(sent.forOther(Mail.Part.ARCHIVE, address));
  }
}
