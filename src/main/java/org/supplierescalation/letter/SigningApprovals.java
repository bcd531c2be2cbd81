package org.supplierescalation.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The confirmations to sign that were given. */
public interface SigningApprovals {

  void add(SigningApproval approval);

  /** Uses up the newest approval that is still valid; part of the caller's transaction. */
  Optional<SigningApproval> take(UUID letter, String person, Instant now);

  /** Whether there is one to take. */
  Optional<SigningApproval> valid(UUID letter, String person, Instant now);

  /** The function in which this person signed last; empty when that never happened. */
  String lastCapacity(String person);
}
