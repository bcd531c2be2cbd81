package org.supplierescalation.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the dispatch log: what was sent, or is to be, and what became of it.
 *
 * @param messageId of the mail (RFC 5322, section 3.6.4), the same at every attempt
 * @param owner whoever claimed it last, or null
 * @param claimedAt by the database's own clock, because only leases depend on it
 * @param sentAt when the receiving server took it over; for what a person settled, when it was
 *     claimed
 * @param serverReply the last word of the receiving server, or of the person who settled the doubt
 * @param abandoned claimed so long ago that whoever did is gone
 */
public record Dispatch(
    UUID id,
    Mail mail,
    String messageId,
    State state,
    @Nullable String owner,
    @Nullable Instant claimedAt,
    @Nullable Instant sentAt,
    @Nullable String serverReply,
    boolean abandoned) {

  /** Where a dispatch stands. */
  public enum State {
    /** Certainly not sent. */
    QUEUED,
    /** Claimed: being sent, or left behind by somebody who died while sending. */
    SENDING,
    /** Taken over by the receiving server. */
    SENT,
    /** Refused for good by the receiving server. */
    REFUSED,
    /** Perhaps sent. */
    UNCERTAIN
  }

  boolean atMostOnce() {
    return mail.atMostOnce();
  }

  /** An earlier attempt may have arrived, so this one has to say that it is a repetition. */
  boolean isPerhapsSent() {
    return state != State.QUEUED;
  }
}
