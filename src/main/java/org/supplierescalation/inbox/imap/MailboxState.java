package org.supplierescalation.inbox.imap;

import jakarta.mail.AuthenticationFailedException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether our mailbox could be read lately, and since when it could not. */
class MailboxState {

  private final Clock clock;
  private @Nullable Instant failingSince;

  MailboxState(Clock clock) {
    this.clock = clock;
  }

  synchronized void read() {
    failingSince = null;
  }

  /** True when it worked until now. */
  synchronized boolean failed() {
    boolean first = failingSince == null;
    if (first) {
      failingSince = clock.instant();
    }
    return first;
  }

  synchronized Optional<Instant> failingSince() {
    return Optional.ofNullable(failingSince);
  }

  /** A wrong name or password does not mend itself. */
  static boolean isRefusal(Throwable failure) {
    return failure instanceof AuthenticationFailedException;
  }
}
